package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.cli.snapshot.Snapshots;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Pages from the web, for those who ask for them; the options that every command shares that reads pages. */
final class Fetching {
    @Option(
            names = "--fetch",
            paramLabel = "URL",
            description =
                    "Saves this page into a file of its own and reads that; the only option that uses the network.")
    private List<String> addresses = List.of();

    @Option(
            names = "--snapshots",
            paramLabel = "DIR",
            defaultValue = "snapshots",
            description = "Where --fetch saves pages (${DEFAULT-VALUE}).")
    private String folder = "snapshots";

    @Option(names = "--allow-private-addresses", description = "--fetch may ask this machine and its own network.")
    private boolean anywhere;

    /** Refuses a command line that names no page at all. */
    void needPages(CommandSpec spec, List<String> pages) {
        if (pages.isEmpty() && addresses.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PAGES'");
        }
    }

    /**
     * Fetches what is to be fetched.
     *
     * @param failed takes what could not be
     * @return {@code pages}, and the files behind them that were saved just now
     */
    List<String> behind(Terminal terminal, List<String> pages, List<Diagnostic> failed) {
        List<String> all = new ArrayList<>(pages);
        if (addresses.isEmpty()) {
            return all;
        }
        Snapshots snapshots = new Snapshots(terminal.file(folder), anywhere);
        for (String address : addresses) {
            try {
                String prefix = folder.replace('\\', '/').replaceAll("/+$", "");
                all.add(prefix + "/" + snapshots.save(address));
            } catch (IOException bad) {
                failed.add(Diagnostic.error("not-fetched", Fault.reason(bad), address));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                failed.add(Diagnostic.error("not-fetched", "stopped", address));
            }
        }
        return all;
    }
}
