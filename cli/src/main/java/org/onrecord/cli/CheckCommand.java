package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.cli.check.Discrepancy;
import org.onrecord.cli.check.SourceCheck;
import org.onrecord.cli.check.SourceFiles;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A sheet in, a list of what does not stand in its sources out. */
@Command(
        name = CheckCommand.NAME,
        description = {
            "Checks that every quotation of a sheet still stands in its source, word for word and between its marks, that"
                    + " speakers, cues and settings stand where the sheet says, and that OnRecord reads them so.",
            "Prints what differs; in the words shown, [-…-] is the sheet's and {+…+} the page's."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord check briefing.yaml", "  onrecord check briefing.yaml --sources archive/2026"})
final class CheckCommand implements Callable<Integer> {
    static final String NAME = "check";

    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "SHEET", description = "A sheet, or - for standard input.")
    private String sheet = "";

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "Where the saved pages are; without this option, they are looked for beside the sheet and in the"
                            + " working folder.")
    private List<String> folders = List.of();

    @Mixin
    private EngineChoice engine = new EngineChoice();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        FactSheet read = new SheetFiles(terminal).read(sheet);
        SourceFiles files = new SourceFiles(places());
        Set<String> used = read.statements().stream()
                .map(statement -> statement.facts().source())
                .collect(Collectors.toSet());
        List<Discrepancy> found = new ArrayList<>();
        List<Diagnostic> unreadable = new ArrayList<>();
        Set<String> checked = new HashSet<>();
        Extractor extractor = engine.extractor(terminal);
        for (Source source : read.sources()) {
            if (used.contains(source.id()) && check(extractor, read, source, files, found, unreadable)) {
                checked.add(source.id());
            }
        }
        found.forEach(each -> each.lines().forEach(terminal.out()::line));
        terminal.out().flush();
        new DiagnosticPrinter(terminal.err()).print(unreadable);
        terminal.err().println(summary(read, checked, used.size() - checked.size(), found.size()));
        return (unreadable.isEmpty() ? found.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS : ExitCode.BAD_INPUT).code();
    }

    private static String summary(FactSheet sheet, Set<String> checked, int unread, int findings) {
        long statements = sheet.statements().stream()
                .filter(statement -> checked.contains(statement.facts().source()))
                .count();
        int rest = sheet.statements().size() - (int) statements;
        String result =
                findings > 0 ? ": " + Counted.of(findings, "finding") : checked.isEmpty() ? "" : ": nothing differs";
        return Counted.of((int) statements, "statement") + " of " + Counted.of(checked.size(), "source") + " checked"
                + result
                + (unread == 0
                        ? "."
                        : "; " + Counted.of(rest, "statement") + " of " + Counted.of(unread, "source")
                                + " not checked: the source was not read.");
    }

    private List<Path> places() {
        if (!folders.isEmpty()) {
            return folders.stream().map(terminal::file).toList();
        }
        List<Path> places = new ArrayList<>();
        if (!sheet.equals(PageFile.STANDARD_INPUT)) {
            Optional.ofNullable(terminal.file(sheet).toAbsolutePath().getParent())
                    .ifPresent(places::add);
        }
        places.add(terminal.directory());
        return places;
    }

    private boolean check(
            Extractor extractor,
            FactSheet read,
            Source source,
            SourceFiles files,
            List<Discrepancy> found,
            List<Diagnostic> unreadable)
            throws IOException {
        Optional<Entry> entry;
        try {
            entry = files.find(source);
        } catch (InputException bad) {
            unreadable.addAll(bad.diagnostics());
            return false;
        }
        if (entry.isEmpty()) {
            String reason = source.file().equals(PageFile.STANDARD_INPUT)
                    ? "this source came from standard input and was not kept, so nothing can be checked"
                    : "this source was not found in "
                            + (folders.isEmpty() ? "the folder of the sheet or the working folder" : folders)
                            + "; name its folder with --sources";
            unreadable.add(Diagnostic.error("no-source", reason, source.file()));
            return false;
        }
        try {
            Page page = new PageReader().read(entry.get());
            ExtractedPage again = extractor.extract(page);
            FactSheet fresh = extractor.assemble(List.of(again)).sheet();
            found.addAll(SourceCheck.check(read, source, again, fresh));
            return true;
        } catch (InputException bad) {
            unreadable.addAll(bad.diagnostics());
            return false;
        }
    }
}
