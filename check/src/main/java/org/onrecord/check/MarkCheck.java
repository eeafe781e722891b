package org.onrecord.check;

import org.onrecord.anchor.TextQuoteSelector;
import org.onrecord.quotation.PartKind;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Span;

/** Checks that the words of a speaker stand between quotation marks in the page, and between the same as before. */
final class MarkCheck {
    private static final String MARKS = "\"“”„‟«»‹›‘’‚‛'`´＂「」『』<>";

    private final String text;
    private final Report report;

    MarkCheck(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /**
     * Whether the marks beside {@code part} of {@code statement}, whose words stand at {@code place}, are in order.
     *
     * @param readVerbatim whether the extractor takes the words for the speaker's own now, so that no mark is asked for
     *     where one was lost or garbled
     */
    boolean check(Statement statement, Part part, Span place, boolean readVerbatim) {
        TextQuoteSelector quote = part.anchor().quote();
        int line = report.line(place);
        char before = last(text.substring(Math.max(0, place.start() - TextQuoteSelector.CONTEXT), place.start()));
        int end = Math.min(text.length(), place.end() + TextQuoteSelector.CONTEXT);
        char after = first(text.substring(place.end(), end));
        String name = Report.name(statement);
        boolean sameBefore = compare(last(quote.prefix()), before, "before", name, line);
        boolean same = compare(first(quote.suffix()), after, "after", name, line) && sameBefore;
        boolean unmarked = !isMark(before) && !isMark(after);
        if (same && part.kind() == PartKind.VERBATIM && unmarked && !readVerbatim) {
            String message = name + ": the sheet has it in the speaker's own words, but no quotation marks stand"
                    + " around it in the page: [" + part.words() + "]";
            report.add(line, "marks", message);
            return false;
        }
        return same;
    }

    private boolean compare(char was, char is, String side, String name, int line) {
        if (was == is || !isMark(was) && !isMark(is)) {
            return true;
        }
        String start = name + ": " + side + " the words ";
        if (!isMark(is)) {
            report.add(line, "marks", start + "the page lacks the mark [" + was + "]");
        } else if (!isMark(was)) {
            report.add(line, "marks", start + "the sheet lacks the mark [" + is + "]");
        } else {
            report.add(line, "typography", start + "the sheet has the mark [" + was + "], the page [" + is + "]");
        }
        return false;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static char last(String words) {
        String stripped = words.stripTrailing();
        return stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
    }

    private static char first(String words) {
        String stripped = words.stripLeading();
        return stripped.isEmpty() ? ' ' : stripped.charAt(0);
    }
}
