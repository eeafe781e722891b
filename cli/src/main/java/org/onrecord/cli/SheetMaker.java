package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.diagnostic.Severity;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.sheet.FactSheet;

/** Reads the pages that the arguments name and makes one sheet of them. */
final class SheetMaker {
    private final Terminal terminal;
    private final Fetching fetching;
    private final PageReader reader = new PageReader();
    private final Extractor extractor;
    private final Function<Page, ExtractedPage> extraction;
    private final PageClock clock;
    private final double threshold;

    /** Keeps the statements of {@code extractor} that are at least as sure as {@code threshold}. */
    SheetMaker(Terminal terminal, Extractor extractor, double threshold, Fetching fetching) {
        this.extractor = extractor;
        this.terminal = terminal;
        this.fetching = fetching;
        this.threshold = threshold;
        extraction = extractor::extract;
        clock = new PageClock(PageClock.USUAL);
    }

    /** With another way to read a page, and a clock of its own. */
    SheetMaker(Terminal terminal, Function<Page, ExtractedPage> extraction, PageClock clock) {
        this.terminal = terminal;
        this.extraction = extraction;
        this.clock = clock;
        extractor = new Extractor();
        fetching = new Fetching();
        threshold = 0;
    }

    /**
     * What came of the arguments.
     *
     * @param sheet the statements of the pages that could be read
     * @param pages how many those are
     * @param leftOut how many statements were not sure enough
     * @param exitCode what the command ends with if nothing else goes wrong
     */
    record Made(FactSheet sheet, int pages, int leftOut, ExitCode exitCode) {}

    /**
     * Makes a sheet and says on the way what is odd about the pages.
     *
     * @throws InputException where not one page could be read
     */
    Made make(List<String> arguments) throws IOException {
        List<ExtractedPage> pages = new ArrayList<>();
        List<Diagnostic> unreadable = new PageLoop(terminal, fetching)
                .over(arguments, page -> pages.add(clock.time(page.name(), () -> extraction.apply(reader.read(page)))));
        if (pages.isEmpty()) {
            throw new InputException(unreadable);
        }
        List<ExtractedPage> sure =
                pages.stream().map(page -> page.atLeast(threshold)).toList();
        int leftOut = statements(pages) - statements(sure);
        Extraction extraction = extractor.assemble(sure);
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal.err());
        printer.print(unreadable);
        printer.print(extraction.diagnostics());
        return new Made(extraction.sheet(), pages.size(), leftOut, exitCode(unreadable, extraction.diagnostics()));
    }

    private static int statements(List<ExtractedPage> pages) {
        return pages.stream().mapToInt(page -> page.attributions().size()).sum();
    }

    private static ExitCode exitCode(List<Diagnostic> unreadable, List<Diagnostic> odd) {
        if (unreadable.stream().anyMatch(each -> each.code().equals(PageLoop.FAULT))) {
            return ExitCode.FAULT;
        }
        boolean complete = unreadable.isEmpty() && odd.stream().noneMatch(each -> each.severity() == Severity.ERROR);
        return complete ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }
}
