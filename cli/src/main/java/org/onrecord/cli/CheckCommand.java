package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.cli.check.Discrepancy;
import org.onrecord.cli.check.SheetIndex;
import org.onrecord.cli.check.SourceCheck;
import org.onrecord.cli.check.SourceFiles;
import org.onrecord.cli.check.Unchecked;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.container.Entry;
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
    private final PageClock clock = new PageClock(PageClock.USUAL);

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
        Extractor extractor = engine.extractor(terminal);
        List<Discrepancy> found = new ArrayList<>(SourceCheck.silent(index, sheet));
        List<Diagnostic> unreadable = new ArrayList<>();
        Set<String> checked = new HashSet<>();
        for (Source source : index.sheet().sources()) {
            if (!index.isGone(source.id())) {
                PageLoop.guarded(source.file(), unreadable, () -> {
                    found.addAll(check(extractor, index, source, files));
                    checked.add(source.id());
                });
            }
        }
        found.forEach(each -> each.lines().forEach(terminal.out()::line));
        terminal.out().flush();
        new DiagnosticPrinter(terminal.err()).print(unreadable);
        Unchecked.of(index, found).ifPresent(terminal.err()::println);
        terminal.err().println(summary(index, checked, found.size()));
        return (unreadable.isEmpty() ? found.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS : ExitCode.BAD_INPUT).code();
    }

    private static String summary(SheetIndex index, Set<String> checked, int findings) {
        FactSheet sheet = index.sheet();
        long unread = sheet.sources().stream()
                .filter(source -> !index.isGone(source.id()) && !checked.contains(source.id()))
                .count();
        int statements =
                checked.stream().mapToInt(id -> index.statements(id).size()).sum();
        int rest = sheet.statements().size() - statements;
        String result =
                findings > 0 ? ": " + Counted.of(findings, "finding") : checked.isEmpty() ? "" : ": nothing differs";
        return Counted.of(statements, "statement") + " of " + Counted.of(checked.size(), "source") + " checked" + result
                + (unread == 0
                        ? "."
                        : "; " + Counted.of(rest, "statement") + " of " + Counted.of((int) unread, "source")
                                + " not checked: the source was not read.");
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

    private List<Discrepancy> check(Extractor extractor, SheetIndex index, Source source, SourceFiles files)
            throws IOException {
        if (source.file().equals(PageFile.STANDARD_INPUT)) {
            String reason = "this source came from standard input and was not kept, so nothing can be checked";
            throw new InputException(Diagnostic.error("no-source", reason, source.file()));
        }
        Entry entry = files.find(source);
        return clock.time(source.file(), () -> {
            ExtractedPage again = extractor.extract(new PageReader().read(entry));
            FactSheet fresh = extractor.assemble(List.of(again)).sheet();
            return SourceCheck.check(index, source, again, fresh);
        });
    }
}
