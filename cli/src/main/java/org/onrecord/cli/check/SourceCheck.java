package org.onrecord.cli.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.onrecord.anchor.Anchor;
import org.onrecord.anchor.AnchorSearch;
import org.onrecord.anchor.Difference;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.Finding;
import org.onrecord.anchor.Sha256;
import org.onrecord.anchor.Verdict;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.page.Page;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Checks what a sheet says about one source: first the digest of the file, then every word that the sheet has from it
 * (quotations, mentions, cues, settings, names and roles), and that each stands where the sheet says.
 */
public final class SourceCheck {
    /**
     * Code points by which a mention, cue or setting may have moved against the words in a file that has changed: a few
     * words, for the next "said" of the page is another one.
     */
    private static final int SLACK = 24;

    private final Source source;
    private final Page page;
    private final Document document;
    private final AnchorSearch search;
    private final NameCheck names;
    private final boolean sameFile;
    private final boolean sameText;
    private final Report report;
    private final MarkCheck marks;
    private final ReadAgain again;

    private SourceCheck(FactSheet sheet, Source source, ExtractedPage read, FactSheet fresh) {
        this.source = source;
        page = read.page();
        document = read.document().document();
        report = new Report(source, page, document);
        marks = new MarkCheck(document.text(), report);
        names = new NameCheck(sheet);
        again = new ReadAgain(sheet, fresh, report);
        search = new AnchorSearch(document.text());
        sameFile = page.sha256().equals(source.bytesSha256());
        sameText = sameFile && Sha256.of(document.text()).equals(source.textSha256());
    }

    /**
     * What the page of {@code source} does not bear out of what {@code sheet} says about it.
     *
     * @param read the page, read just now
     * @param fresh the sheet of that page alone
     */
    public static List<Discrepancy> check(FactSheet sheet, Source source, ExtractedPage read, FactSheet fresh) {
        SourceCheck check = new SourceCheck(sheet, source, read, fresh);
        check.file();
        check.again.source(source);
        sheet.statements().stream()
                .filter(statement -> statement.facts().source().equals(source.id()))
                .forEach(check::statement);
        sheet.speakers().forEach(check::speaker);
        return check.report.found();
    }

    private void file() {
        if (!sameFile) {
            report.add(
                    1,
                    "file-changed",
                    "this is not the file that the sheet was made of: its SHA-256 begins with "
                            + page.sha256().substring(0, 12) + ", the sheet says " + head(source.bytesSha256()));
        }
    }

    private static String head(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    private void statement(Statement statement) {
        String name = Report.name(statement);
        int shift = 0;
        boolean stand = true;
        boolean marked = true;
        int line = statement.facts().parts().get(0).anchor().line();
        for (Part part : statement.facts().parts()) {
            Finding finding = search.find(part.anchor());
            stand &= finding.verdict() == Verdict.EXACT;
            report(finding, part.words(), part.anchor().line(), name);
            if (finding.place().isPresent()) {
                Span place = finding.place().get();
                shift = search.shift(part.anchor(), place);
                line = report.line(place);
                if (finding.verdict() == Verdict.EXACT && sameText && !stands(part.anchor(), place)) {
                    String where = name + " stands at another place than the sheet says, line " + report.line(place);
                    report.add(part.anchor().line(), "place", where);
                }
                if (finding.verdict() == Verdict.EXACT) {
                    marked &= marks.check(statement, part, place);
                }
            }
        }
        for (Excerpt mention : statement.facts().mentions()) {
            excerpt(mention, shift, SLACK, "speaker mention of " + name);
        }
        int first = statement.facts().parts().get(0).anchor().line();
        names.misgiven(statement).forEach(what -> report.add(first, "speaker", name + ": " + what));
        int moved = shift;
        statement.facts().cue().ifPresent(cue -> excerpt(cue, moved, SLACK, "cue of " + name));
        for (Detail detail : statement.facts().setting()) {
            excerpt(detail.printed(), shift, SLACK, "setting of " + name);
        }
        for (Relay hop : statement.facts().hops()) {
            excerpt(hop.printed(), shift, SLACK, "hop of " + name);
        }
        if (stand) {
            again.statement(statement, line, shift, marked);
        }
    }

    private boolean stands(Anchor anchor, Span place) {
        return search.shift(anchor, place) == 0
                && page.bytes(document.origin(place)).equals(anchor.data())
                && report.line(place) == anchor.line();
    }

    private void speaker(SpeakerProfile speaker) {
        boolean here =
                !speaker.names().isEmpty() && speaker.names().get(0).source().equals(source.id());
        if (here && NameCheck.isUnprinted(speaker)) {
            String what = "speaker \"" + speaker.id() + "\": no source prints the name [" + speaker.name() + "]";
            report.add(1, "speaker", what);
        }
        describe(speaker.names(), "name of " + speaker.name());
        describe(speaker.roles(), "role of " + speaker.name());
    }

    private void describe(List<Description> descriptions, String what) {
        descriptions.stream()
                .filter(description -> description.source().equals(source.id()))
                .forEach(description -> excerpt(description.printed(), 0, Integer.MAX_VALUE, what));
    }

    private void excerpt(Excerpt excerpt, int shift, int slack, String what) {
        Finding finding = search.find(excerpt, shift, sameText ? 0 : slack);
        if (finding.verdict() != Verdict.EXACT) {
            int line = finding.place().map(report::line).orElse(1);
            String there = finding.place().map(document::text).orElse("");
            String message =
                    what + ": the sheet has [" + excerpt.words() + "], at its place in the page stands [" + there + "]";
            report.add(line, "excerpt", message);
        }
    }

    private void report(Finding finding, String words, int oldLine, String name) {
        int line = finding.place().map(report::line).orElse(oldLine);
        switch (finding.verdict()) {
            case EXACT -> {}
            case TYPOGRAPHIC, CHANGED ->
                report.add(line, code(finding), name + ": " + inWords(finding), finding.marked());
            case AMBIGUOUS -> report.add(line, "ambiguous", name + " fits several places of the page: [" + words + "]");
            case MISSING -> report.add(line, "missing", name + " does not stand in the page: [" + words + "]");
        }
    }

    private static String code(Finding finding) {
        boolean markMore = finding.differences().stream()
                .anyMatch(each -> each.was().isEmpty() || each.is().isEmpty());
        if (finding.verdict() == Verdict.TYPOGRAPHIC && markMore) {
            return "marks";
        }
        return finding.differences().stream()
                .map(Difference::kind)
                .max(Comparator.naturalOrder())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElse("words");
    }

    private static String inWords(Finding finding) {
        return String.join(
                "; ", finding.differences().stream().map(Difference::inWords).toList());
    }
}
