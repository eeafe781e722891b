package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.SheetBuilder;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.extract.page.PageReader;
import org.onrecord.sheet.FactSheet;

/**
 * Reads the pages that the arguments name and makes one sheet of them. A page whose bytes were read already, in
 * whatever file or archive, is read once, and the other is named.
 */
final class SheetMaker {
    private final Terminal terminal;
    private final Fetching fetching;
    private final PageReader reader = new PageReader();
    private final Function<Page, ExtractedPage> extraction;
    private final PageClock clock;
    private final double threshold;

    /** Keeps the statements of {@code extractor} that are at least as sure as {@code threshold}. */
    SheetMaker(Terminal terminal, Extractor extractor, double threshold, Fetching fetching) {
        this(terminal, extractor::extract, new PageClock(PageClock.USUAL), threshold, fetching);
    }

    /** With another way to read a page, and a clock of its own. */
    SheetMaker(Terminal terminal, Function<Page, ExtractedPage> extraction, PageClock clock) {
        this(terminal, extraction, clock, 0, new Fetching());
    }

    private SheetMaker(
            Terminal terminal,
            Function<Page, ExtractedPage> extraction,
            PageClock clock,
            double threshold,
            Fetching fetching) {
        this.terminal = terminal;
        this.extraction = extraction;
        this.clock = clock;
        this.threshold = threshold;
        this.fetching = fetching;
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
        Pages pages = new Pages();
        List<Diagnostic> unreadable = new PageLoop(terminal, fetching).over(arguments, pages::add);
        if (pages.read.isEmpty()) {
            throw new InputException(unreadable);
        }
        DiagnosticPrinter printer = new DiagnosticPrinter(terminal.err());
        printer.print(unreadable);
        printer.print(pages.odd);
        List<Diagnostic> all = new ArrayList<>(unreadable);
        all.addAll(pages.odd);
        return new Made(pages.sheet.build(), pages.read.size(), pages.leftOut, ExitCode.of(all));
    }

    /** What of a page makes it the same as another: its bytes, and whether they are read as markup. */
    private record Content(String sha256, PageKind kind) {}

    /** The pages of one run; one is added whole or not at all. */
    private final class Pages {
        private final SheetBuilder sheet = new SheetBuilder();
        private final Map<Content, String> read = new HashMap<>();
        private final List<Diagnostic> odd = new ArrayList<>();
        private int leftOut;

        void add(Entry entry) {
            Page page = clock.time(entry.name(), () -> reader.read(entry));
            Content content = new Content(page.sha256(), page.kind());
            String same = read.get(content);
            if (same != null) {
                odd.add(Diagnostic.note("same-bytes", "same bytes as " + same + ", read once", page.file()));
                return;
            }
            ExtractedPage all = clock.time(entry.name(), () -> extraction.apply(page));
            ExtractedPage sure = all.atLeast(threshold);
            sheet.add(sure);
            odd.addAll(sure.diagnostics());
            leftOut += all.attributions().size() - sure.attributions().size();
            read.put(content, page.file());
        }
    }
}
