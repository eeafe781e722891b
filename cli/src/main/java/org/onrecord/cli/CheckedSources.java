package org.onrecord.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.check.Discrepancy;
import org.onrecord.check.SheetIndex;
import org.onrecord.check.SourceCheck;
import org.onrecord.check.SourceSearch;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.page.PageReader;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;

/** Checks the sources of a sheet as their pages are found, and keeps what came of it in the order of the sheet. */
final class CheckedSources implements SourceSearch.Found {
    private final SheetIndex sheet;
    private final Extractor extractor;
    private final PageClock clock = new PageClock(PageClock.USUAL);
    private final PageReader reader = new PageReader();
    private final Map<String, List<Discrepancy>> found = new HashMap<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();

    CheckedSources(SheetIndex sheet, Extractor extractor) {
        this.sheet = sheet;
        this.extractor = extractor;
    }

    /** The sources to look for; those that came from standard input are told of at once. */
    List<Source> wanted() {
        List<Source> wanted = new ArrayList<>();
        for (Source source : checkable()) {
            if (source.file().equals(PageFile.STANDARD_INPUT)) {
                String reason = "this source came from standard input and was not kept, so nothing can be checked";
                unreadable.add(Diagnostic.error("no-source", reason, source.file()));
            } else {
                wanted.add(source);
            }
        }
        return wanted;
    }

    private List<Source> checkable() {
        return sheet.sheet().sources().stream()
                .filter(source -> !sheet.isGone(source.id()))
                .toList();
    }

    @Override
    public void page(Source source, Entry page) {
        try {
            PageLoop.guarded(source.file(), unreadable, () -> {
                List<Discrepancy> differs = clock.time(source.file(), () -> {
                    ExtractedPage again = extractor.extract(reader.read(page));
                    FactSheet fresh = extractor.assemble(List.of(again)).sheet();
                    return SourceCheck.check(sheet, source, again, fresh);
                });
                found.put(source.id(), differs);
            });
        } catch (OutputLost lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void missing(Source source, InputException why) {
        why.diagnostics().stream().filter(each -> !unreadable.contains(each)).forEach(unreadable::add);
    }

    /** What is in the way of reading some sources; more may be added. */
    List<Diagnostic> unreadable() {
        return unreadable;
    }

    /** What differs, in the order of the sheet. */
    List<Discrepancy> found() {
        return checkable().stream()
                .flatMap(source -> found.getOrDefault(source.id(), List.of()).stream())
                .toList();
    }

    /** How much was checked: {@code 3 statements of 2 sources checked}, and what was not. */
    String summary(int findings) {
        int statements = found.keySet().stream()
                .mapToInt(id -> sheet.statements(id).size())
                .sum();
        int rest = sheet.sheet().statements().size() - statements;
        int unread = checkable().size() - found.size();
        String result =
                findings > 0 ? ": " + Counted.of(findings, "finding") : found.isEmpty() ? "" : ": nothing differs";
        String left = "; " + Counted.of(rest, "statement") + " of " + Counted.of(unread, "source")
                + " not checked: the source was not read.";
        return Counted.of(statements, "statement") + " of " + Counted.of(found.size(), "source") + " checked" + result
                + (unread == 0 ? "." : left);
    }
}
