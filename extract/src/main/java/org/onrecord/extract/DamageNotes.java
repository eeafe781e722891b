package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.article.LeftOut;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Notes on each quotation what the reading of the page had to mend in it: a sentence that the page breaks with an empty
 * line, a full stop that lost its blank, and words between its words that are no part of it.
 */
final class DamageNotes {
    private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\r\\n|\\n|\\r)[ \\t\\u00a0]*(?>\\r\\n|\\n|\\r)");
    private static final Pattern LOST_BLANK = Pattern.compile("\\p{Ll}[.!?](?=\\p{Lu}\\p{Ll}+ )");
    private static final int CONTEXT = 12;
    private static final int LONGEST_SHOWN = 60;
    private static final double COST = 0.97;

    private final Page page;
    private final Document document;
    private final LeftOut leftOut;

    DamageNotes(ParsedPage parsed, Document document) {
        this.page = parsed.page();
        this.document = document;
        leftOut = new LeftOut(parsed, document);
    }

    /** {@code quotation} with a warning for each mended place in its words or right before or after them. */
    Quotation note(Quotation quotation) {
        List<Warning> warnings = new ArrayList<>(quotation.evidence().warnings());
        int before = warnings.size();
        for (ContentPart part : quotation.parts()) {
            brokenSentence(part.span(), warnings);
            missingBlank(part.span(), warnings);
            leftOut(part.span(), warnings);
        }
        quotation.mentions().forEach(mention -> leftOut(mention.span(), warnings));
        quotation.cue().ifPresent(cue -> leftOut(cue.span(), warnings));
        int added = warnings.size() - before;
        if (added == 0) {
            return quotation;
        }
        Evidence old = quotation.evidence();
        Evidence noted = new Evidence(old.rule(), old.confidence() * Math.pow(COST, added), warnings);
        return quotation.withEvidence(noted);
    }

    private void brokenSentence(Span part, List<Warning> warnings) {
        String words = document.text(part);
        String origin = document.origin(part).of(page.text());
        Matcher gap = EMPTY_LINE.matcher(origin);
        if (page.kind() == PageKind.TEXT && words.indexOf('\n') < 0 && gap.find()) {
            String seen = tail(origin.substring(0, gap.start())) + " ¶ " + head(origin.substring(gap.end()));
            add(warnings, new Warning("broken-sentence", "“" + seen + "” over an empty line", "one sentence goes on"));
        }
    }

    private void missingBlank(Span part, List<Warning> warnings) {
        int from = Math.max(0, part.start() - 2);
        int to = Math.min(document.text().length(), part.end() + CONTEXT);
        Matcher blank = LOST_BLANK.matcher(document.text()).region(from, to);
        blank.useTransparentBounds(true);
        if (blank.find()) {
            String seen = tail(document.text().substring(0, blank.end()))
                    + head(document.text().substring(blank.end()));
            add(warnings, new Warning("missing-blank", "“" + seen + "” without a blank", "a new sentence starts"));
        }
    }

    /** Words that stand between those of {@code span}, or between them and their neighbours. */
    private void leftOut(Span span, List<Warning> warnings) {
        int from = span.start() - (insideBlock(span.start() - 1) ? 1 : 0);
        int to = span.end() + (insideBlock(span.end()) ? 1 : 0);
        for (LeftOut.Words left : leftOut.inside(new Span(from, to))) {
            String seen = "“" + shortened(left.words()) + "” " + (left.hidden() ? "hidden in the page" : "in the page");
            add(
                    warnings,
                    new Warning(left.hidden() ? "hidden-words" : "left-out-words", seen, "no part of the sentence"));
        }
    }

    private boolean insideBlock(int offset) {
        return offset >= 0
                && offset < document.text().length()
                && document.text().charAt(offset) != '\n';
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_SHOWN
                ? words
                : words.substring(0, LONGEST_SHOWN).strip() + " …";
    }

    private static void add(List<Warning> warnings, Warning warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private static String tail(String text) {
        String end = text.substring(Math.max(0, text.length() - CONTEXT)).strip();
        return end.substring(end.indexOf(' ') + 1);
    }

    private static String head(String text) {
        String start = text.strip();
        String cut = start.substring(0, Math.min(CONTEXT, start.length()));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut).strip();
    }
}
