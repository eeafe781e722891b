package org.onrecord.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of a cell with the font and the width of each character. */
final class MeasuredText {
    private final String text;
    private final Ink[] inks;
    private final BaseFont[] fonts;
    private final boolean[] missing;
    private final float[] ends;
    private final boolean[] lineEnds;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

    MeasuredText(List<Ink> all, PdfFonts available) {
        StringBuilder joined = new StringBuilder();
        all.forEach(ink -> joined.append(ink.text()));
        text = joined.toString();
        inks = new Ink[text.length()];
        fonts = new BaseFont[text.length()];
        missing = new boolean[text.length()];
        ends = new float[text.length() + 1];
        lineEnds = lineEnds(text);
        characters.setText(text);
        int at = 0;
        for (Ink ink : all) {
            int end = at + ink.text().length();
            while (at < end) {
                at = measure(ink, at, available);
            }
        }
    }

    private int measure(Ink ink, int at, PdfFonts available) {
        int c = text.codePointAt(at);
        PdfFonts.Choice choice = available.choose(ink.style().face(), c == '\n' ? ' ' : c);
        float width = c == '\n'
                ? 0
                : choice.font().getWidthPoint(choice.codePoint(), ink.style().size());
        int end = at + Character.charCount(c);
        for (int unit = at; unit < end; unit++) {
            inks[unit] = ink;
            fonts[unit] = choice.font();
            missing[unit] = choice.isMissing();
            ends[unit + 1] = ends[at] + width;
        }
        return end;
    }

    int length() {
        return text.length();
    }

    private static boolean[] lineEnds(String text) {
        boolean[] ends = new boolean[text.length() + 1];
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            ends[at] = true;
        }
        return ends;
    }

    /** Whether a line may end at {@code at}. */
    boolean mayEnd(int at) {
        return lineEnds[at];
    }

    /** Where a character ends, its accents included. */
    BreakIterator characters() {
        return characters;
    }

    float width(int start, int end) {
        return ends[end] - ends[start];
    }

    boolean isBlankBefore(int at) {
        return Character.isWhitespace(text.charAt(at - 1));
    }

    /** Whether the text asks for a new line at {@code end}. */
    boolean endsLine(int end) {
        return text.charAt(end - 1) == '\n';
    }

    /** One item for each stretch of one ink and one font. */
    List<Item.Text> items(int start, int end, float x) {
        List<Item.Text> items = new ArrayList<>();
        int last = end > start && endsLine(end) ? end - 1 : end;
        int from = start;
        for (int at = start + 1; at <= last; at++) {
            boolean goesOn = at < last
                    && inks[at].equals(inks[from])
                    && fonts[at] == fonts[from]
                    && missing[at] == missing[from];
            if (!goesOn) {
                items.add(item(from, at, x + width(start, from)));
                from = at;
            }
        }
        return items;
    }

    private Item.Text item(int from, int to, float x) {
        String stretch = text.substring(from, to);
        List<Integer> gaps = missing[from] ? stretch.codePoints().boxed().toList() : List.of();
        String printed =
                missing[from] ? Character.toString(PdfStyles.REPLACEMENT).repeat(gaps.size()) : stretch;
        Ink ink = inks[from];
        Style style = missing[from] ? ink.style().in(PdfStyles.ACCENT) : ink.style();
        return new Item.Text(x, printed, fonts[from], style, width(from, to), gaps, ink.link());
    }
}
