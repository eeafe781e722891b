package org.onrecord.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.anchor.Anchor;
import org.onrecord.anchor.AnchorMatch;
import org.onrecord.anchor.AnchorSearch;
import org.onrecord.anchor.Anchoring;
import org.onrecord.anchor.Difference;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.Finding;
import org.onrecord.extract.page.Page;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Checks that the words of a sheet stand in one page, letter by letter and in their places. */
final class WordCheck {
    private final Page page;
    private final Document document;
    private final Report report;
    private final boolean sameText;
    private final AnchorSearch search;
    private final Anchoring anchoring;

    WordCheck(Page page, Document document, Report report, boolean sameText) {
        this.page = page;
        this.document = document;
        this.report = report;
        this.sameText = sameText;
        search = new AnchorSearch(document.text());
        anchoring = new Anchoring(document.text());
    }

    /**
     * Where the words of a statement stand.
     *
     * @param all whether they all stand, the very same
     * @param line line of the page on which the last that was found begins
     * @param shift code points by which that has moved
     * @param exact the parts that stand, with their places
     */
    record Stand(boolean all, int line, int shift, Map<Part, Span> exact) {}

    /** Looks for the words of {@code statement}, and says what is wrong with them. */
    Stand stand(Statement statement) {
        String name = Report.name(statement);
        boolean all = true;
        int shift = 0;
        int line = statement.facts().parts().get(0).anchor().line();
        Map<Part, Span> exact = new LinkedHashMap<>();
        for (Part part : statement.facts().parts()) {
            Finding finding = search.find(part.anchor());
            report(finding, part.words(), part.anchor().line(), name);
            all &= finding.verdict() == AnchorMatch.EXACT;
            if (finding.place().isPresent()) {
                Span place = finding.place().get();
                shift = search.shift(part.anchor(), place);
                line = report.line(place);
                if (finding.verdict() == AnchorMatch.EXACT) {
                    exact.put(part, place);
                    place(part.anchor(), place, name);
                }
            }
        }
        return new Stand(all, line, shift, exact);
    }

    private void place(Anchor anchor, Span place, String name) {
        if (sameText) {
            Span origin = document.origin(place);
            Anchor now =
                    anchoring.describe(place, page.bytes(origin), report.line(place), page.pageNumber(origin.start()));
            if (!now.equals(anchor)) {
                boolean around = now.quote().equals(anchor.quote());
                String what = around
                        ? " stands at another place than the sheet says, line " + now.line()
                        : " stands" + " between other words than the sheet says, line " + now.line();
                report.add(anchor.line(), "place", name + what);
            }
        }
    }

    /**
     * Checks that {@code excerpt} stands in its place.
     *
     * @param shift code points by which the words around it have moved
     * @param slack code points by which it may have moved in a page that has changed
     */
    void excerpt(Excerpt excerpt, int shift, int slack, String what) {
        Finding finding = search.find(excerpt, shift, sameText ? 0 : slack);
        if (finding.verdict() != AnchorMatch.EXACT) {
            int line = finding.place().map(report::line).orElse(1);
            String there = report.ofPage(finding.place().map(document::text).orElse(""));
            String message =
                    what + ": the sheet has [" + excerpt.words() + "], at its place in the page stands [" + there + "]";
            report.add(line, "excerpt", message);
        }
    }

    private void report(Finding finding, String words, int oldLine, String name) {
        int line = finding.place().map(report::line).orElse(oldLine);
        switch (finding.verdict()) {
            case EXACT -> {}
            case TYPOGRAPHIC, CHANGED -> differing(finding, line, name);
            case AMBIGUOUS -> report.add(line, "ambiguous", name + " fits several places of the page: [" + words + "]");
            case MISSING -> report.add(line, "missing", name + " does not stand in the page: [" + words + "]");
        }
    }

    private void differing(Finding finding, int line, String name) {
        List<Difference> differences = finding.differences();
        if (report.mayShow(
                differences.stream().mapToInt(each -> each.is().length()).sum())) {
            String inWords = differences.stream().map(Difference::inWords).collect(Collectors.joining("; "));
            report.add(line, code(finding), name + ": " + inWords, finding.marked());
        } else {
            report.add(
                    line,
                    code(finding),
                    name + ": other words stand there; no more of this file is shown, for it"
                            + " is not the one that the sheet was made of");
        }
    }

    private static String code(Finding finding) {
        boolean markMore = finding.differences().stream()
                .anyMatch(each -> each.was().isEmpty() || each.is().isEmpty());
        if (finding.verdict() == AnchorMatch.TYPOGRAPHIC && markMore) {
            return "marks";
        }
        return finding.differences().stream()
                .map(Difference::kind)
                .max(Comparator.naturalOrder())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElse("words");
    }
}
