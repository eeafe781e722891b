package org.onrecord.bench.pages;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.bench.speed.ProcessorTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads saved pages again and again, clean text and metadata, and prints how fast. */
@Command(
        name = "pages",
        description = "Prints how many saved pages are read in a second of processor time, round by round.",
        mixinStandardHelpOptions = true)
public final class PagesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Folders of pages, .html or .html.gz.", arity = "1..*")
    private List<Path> folders = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "How often (${DEFAULT-VALUE}); the first warms up.")
    private int rounds = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<SavedPage> pages = SavedPages.read(folders);
        PrintWriter out = spec.commandLine().getOut();
        for (int round = 1; round <= rounds; round++) {
            ProcessorTime time = new ProcessorTime();
            long blocks = 0;
            for (SavedPage page : pages) {
                blocks += Reading.of(page.name(), page.bytes())
                        .document()
                        .blocks()
                        .size();
            }
            double seconds = time.seconds();
            out.printf(
                    Locale.ROOT,
                    "round %d: %d pages, %d blocks, in %.2f CPU-seconds, %.0f pages/s%n",
                    round,
                    pages.size(),
                    blocks,
                    seconds,
                    pages.size() / seconds);
            out.flush();
        }
        return 0;
    }
}
