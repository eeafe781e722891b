package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.check.Discrepancy;
import org.onrecord.check.SheetIndex;
import org.onrecord.check.SourceCheck;
import org.onrecord.check.SourceFiles;
import org.onrecord.check.SourceSearch;
import org.onrecord.check.Unchecked;
import org.onrecord.diagnostic.Diagnostic;
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
            description = "Where the saved pages are, as often as needed; without this option they are looked for below"
                    + " the folder of the sheet, and below the working folder where they are the very same.")
    private List<String> folders = List.of();

    @Mixin
    private EngineChoice engine = new EngineChoice();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        SheetIndex index = new SheetIndex(new SheetFiles(terminal).read(sheet));
        SourceFiles files = files();
        CheckedSources sources = new CheckedSources(index, engine.extractor(terminal));
        for (SourceSearch search : files.searches(sources.wanted())) {
            PageLoop.guarded(search.name(), sources.unreadable(), () -> search.run(sources));
        }
        List<Discrepancy> found = new ArrayList<>(SourceCheck.silent(index, sheet));
        found.addAll(sources.found());
        found.forEach(each -> each.lines().forEach(terminal.out()::line));
        terminal.out().flush();
        new DiagnosticPrinter(terminal.err()).print(sources.unreadable());
        Unchecked.of(index, found).ifPresent(terminal.err()::println);
        terminal.err().println(sources.summary(found.size()));
        return exitCode(sources.unreadable(), found).code();
    }

    private static ExitCode exitCode(List<Diagnostic> unreadable, List<Discrepancy> found) {
        ExitCode read = ExitCode.of(unreadable);
        return read != ExitCode.DONE || found.isEmpty() ? read : ExitCode.FINDINGS;
    }

    private SourceFiles files() {
        if (!folders.isEmpty()) {
            return SourceFiles.in(folders.stream().map(terminal::file).toList(), folders);
        }
        Optional<Path> beside = sheet.equals(PageFile.STANDARD_INPUT)
                ? Optional.empty()
                : Optional.ofNullable(terminal.file(sheet).toAbsolutePath().getParent());
        return SourceFiles.beside(beside, terminal.directory());
    }
}
