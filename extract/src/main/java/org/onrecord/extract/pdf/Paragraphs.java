package org.onrecord.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs: those of one size of letters that follow each other as closely as most do, and over the
 * end of a column or page where the sentence plainly goes on.
 */
final class Paragraphs {
    private static final float CLOSE = 1.25f;
    private static final float SAME_SIZE = 0.12f;
    private static final float INDENT = 0.8f;
    private static final float SHORT = 0.82f;
    private static final int MOST_NEAR = 1000;
    private static final Pattern BULLET =
            Pattern.compile("([•●▪◦‣–—*-]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s.*", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…。！？][\"”’'»)\\]]*", Pattern.DOTALL);

    private final List<List<PdfLine>> pages;
    private final StringBuilder text = new StringBuilder();
    private final Hyphens hyphens;
    private float leading;

    Paragraphs(List<List<PdfLine>> pages) {
        this.pages = pages;
        hyphens = new Hyphens(pages);
    }

    /** The text with its pages; nothing is known of title, author and date here. */
    PdfText text() {
        List<Integer> starts = new ArrayList<>();
        PdfLine last = null;
        for (List<PdfLine> page : pages) {
            leading = leading(page);
            boolean first = true;
            for (int i = 0; i < page.size(); i++) {
                PdfLine line = page.get(i);
                if (last == null) {
                    text.append(line.text());
                } else if (goesOn(near(page, i), last, line, first)) {
                    hyphens.join(text, line.text());
                } else {
                    text.append("\n\n").append(line.text());
                }
                if (first) {
                    starts.add(text.length() - line.text().length());
                }
                last = line;
                first = false;
            }
            if (first) {
                starts.add(text.length());
            }
        }
        return new PdfText(text.toString(), starts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The lines among which a column is looked for: those of the page, or of a table without end some. */
    private static List<PdfLine> near(List<PdfLine> page, int i) {
        return page.subList(Math.max(0, i - MOST_NEAR), Math.min(page.size(), i + MOST_NEAR));
    }

    private boolean goesOn(List<PdfLine> page, PdfLine last, PdfLine line, boolean newPage) {
        if (Math.abs(last.size() - line.size()) > SAME_SIZE * last.size()
                || BULLET.matcher(line.text()).matches()) {
            return false;
        }
        float down = line.base() - last.base();
        if (newPage || down <= 0) {
            return !ends(last) && startsLower(line.text()) || hyphens.isCut(last.text(), line.text());
        }
        if (down > CLOSE * Math.max(leading, last.size())) {
            return false;
        }
        boolean indented = line.left() > last.left() + INDENT * line.size() && ends(last);
        boolean shortEnd = ends(last) && last.right() < SHORT * column(page, last);
        return !indented && !shortEnd;
    }

    private static boolean ends(PdfLine line) {
        return SENTENCE_END.matcher(line.text()).matches();
    }

    private static boolean startsLower(String words) {
        return Character.isLowerCase(words.codePointAt(0));
    }

    /** How far the lines go to the right that begin where this one does. */
    private static float column(List<PdfLine> page, PdfLine of) {
        float right = of.right();
        for (PdfLine line : page) {
            if (Math.abs(line.left() - of.left()) < line.size()) {
                right = Math.max(right, line.right());
            }
        }
        return right;
    }

    /** The commonest way from one line down to the next. */
    private static float leading(List<PdfLine> page) {
        List<Float> ways = new ArrayList<>();
        for (int i = 1; i < page.size(); i++) {
            float down = page.get(i).base() - page.get(i - 1).base();
            if (down > 0 && down < 3 * page.get(i).size()) {
                ways.add(down);
            }
        }
        ways.sort(null);
        return ways.isEmpty() ? 0 : ways.get(ways.size() / 3);
    }
}
