package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.Sha256;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.page.Page;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Checks what a sheet says about one source: first the digest of the file, then every word that the sheet has from it
 * (quotations, mentions, cues, settings, names and roles) and that each stands where the sheet says, then what it makes
 * of them.
 */
public final class SourceCheck {
    /**
     * Code points by which a mention, cue or setting may have moved against the words in a file that has changed: a few
     * words, for the next "said" of the page is another one.
     */
    private static final int SLACK = 24;

    private static final String FILE_CHANGED = "file-changed";
    private static final String TEXT_CHANGED = "text-changed";

    private final SheetIndex sheet;
    private final Source source;
    private final Page page;
    private final Document document;
    private final FreshPage fresh;
    private final boolean sameFile;
    private final boolean sameText;
    private final Report report;
    private final WordCheck words;
    private final MarkCheck marks;
    private final StatementReading statements;
    private final SpeakerReading speakers;

    private SourceCheck(SheetIndex sheet, Source source, ExtractedPage read, FactSheet again) {
        this.sheet = sheet;
        this.source = source;
        page = read.page();
        document = read.document().document();
        fresh = new FreshPage(again);
        sameFile = page.sha256().equals(source.bytesSha256());
        sameText = sameFile && Sha256.of(document.text()).equals(source.textSha256());
        report = new Report(source, page, document);
        words = new WordCheck(page, document, report, sameText);
        marks = new MarkCheck(document.text(), report);
        statements = new StatementReading(report, sameText);
        speakers = new SpeakerReading(sheet, fresh, report, source.id(), sameText);
    }

    /**
     * What the page of {@code source} does not bear out of what {@code sheet} says about it.
     *
     * @param read the page, read just now
     * @param fresh the sheet of that page alone
     */
    public static List<Discrepancy> check(SheetIndex sheet, Source source, ExtractedPage read, FactSheet fresh) {
        SourceCheck check = new SourceCheck(sheet, source, read, fresh);
        check.digests();
        new PageReading(check.report, check.sameFile).compare(source, check.fresh.source());
        sheet.statements(source.id()).forEach(check::statement);
        check.speakers.profiles();
        sheet.described(source.id()).forEach(check::speaker);
        return check.report.found();
    }

    /** Whom no statement of {@code file} names, and no source prints. */
    public static List<Discrepancy> silent(SheetIndex sheet, String file) {
        return sheet.silent().stream()
                .filter(NameCheck::isUnprinted)
                .map(speaker -> new Discrepancy(
                        file,
                        1,
                        "speaker",
                        "speaker \"" + speaker.id() + "\": no statement is theirs, and no source prints the name ["
                                + speaker.name() + "]",
                        ""))
                .toList();
    }

    /** Whether {@code code} says that a page is not read as it was when the sheet was made. */
    static boolean isOther(String code) {
        return code.equals(FILE_CHANGED) || code.equals(TEXT_CHANGED);
    }

    private void digests() {
        if (!sameFile) {
            report.add(
                    1,
                    FILE_CHANGED,
                    "this is not the file that the sheet was made of: its SHA-256 begins with " + head(page.sha256())
                            + ", the sheet says " + head(source.bytesSha256()));
        } else if (!sameText) {
            report.add(
                    1,
                    TEXT_CHANGED,
                    "the file is the same, but not the text that is read in it; the sheet was changed, or made by"
                            + " another version of OnRecord");
        }
    }

    private static String head(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    private void statement(Statement statement) {
        String name = Report.name(statement);
        Facts facts = statement.facts();
        WordCheck.Stand stand = words.stand(statement);
        Optional<Statement> again = stand.all() ? fresh.again(statement, stand.shift()) : Optional.empty();
        boolean marked = marked(statement, stand, again);
        facts.mentions().forEach(mention -> excerpt(mention, stand, "speaker mention of " + name));
        int first = facts.parts().get(0).anchor().line();
        sheet.nameCheck().misgiven(statement).forEach(what -> report.add(first, "speaker", name + ": " + what));
        facts.cue().ifPresent(cue -> excerpt(cue, stand, "cue of " + name));
        for (Detail detail : facts.setting()) {
            excerpt(detail.printed(), stand, "setting of " + name);
        }
        for (Relay hop : facts.hops()) {
            excerpt(hop.printed(), stand, "hop of " + name);
        }
        if (again.isPresent()) {
            speakers.statement(statement, again.get(), stand.line());
            statements.compare(statement, again.get(), stand.line(), marked);
        } else if (stand.all()) {
            String message = name + ": OnRecord does not read these words of the page as a statement";
            report.add(stand.line(), "attribution", message);
        }
    }

    private boolean marked(Statement statement, WordCheck.Stand stand, Optional<Statement> again) {
        boolean marked = true;
        List<Part> parts = statement.facts().parts();
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            boolean verbatim = again.filter(
                            other -> other.facts().parts().get(at).kind() == PartKind.VERBATIM)
                    .isPresent();
            Span place = stand.exact().get(parts.get(i));
            marked &= place == null || marks.check(statement, parts.get(i), place, verbatim);
        }
        return marked;
    }

    private void excerpt(Excerpt excerpt, WordCheck.Stand stand, String what) {
        words.excerpt(excerpt, stand.shift(), SLACK, what);
    }

    private void speaker(SpeakerProfile speaker) {
        if (!speakers.isCompared(speaker) && speaker.kind() == SpeakerKind.PERSON && NameCheck.isUnprinted(speaker)) {
            String what = "speaker \"" + speaker.id() + "\": no source prints the name [" + speaker.name() + "]";
            report.add(1, "speaker", what);
        }
        sheet.names(speaker, source.id())
                .forEach(name -> words.excerpt(name.printed(), 0, Integer.MAX_VALUE, "name of " + speaker.name()));
        sheet.roles(speaker, source.id())
                .forEach(role -> words.excerpt(role.printed(), 0, Integer.MAX_VALUE, "role of " + speaker.name()));
    }
}
