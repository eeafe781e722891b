package org.onrecord.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes strips of cells that stand side by side. */
final class Rows {
    /** More code points than fit on a line of any style here; what follows is not measured. */
    private static final int LONGEST_LINE = 400;

    private final LineBreaker breaker;

    Rows(PdfFonts fonts) {
        breaker = new LineBreaker(fonts);
    }

    /** One strip for each line of the longest cell; each keeps the next one but the last. */
    List<Strip> row(Cell... cells) {
        List<List<Item>> lines = new ArrayList<>();
        for (Cell cell : cells) {
            List<List<Item.Text>> own = breaker.lines(cell);
            for (int i = 0; i < own.size(); i++) {
                if (i == lines.size()) {
                    lines.add(new ArrayList<>());
                }
                lines.get(i).addAll(own.get(i));
            }
        }
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            strips.add(strip(lines.get(i), tallest(cells), i + 1 < lines.size()));
        }
        return strips;
    }

    /** As much of {@code whole} as fits on one line, with an ellipsis where it does not. */
    List<Item.Text> oneLine(float x, float width, Ink whole) {
        String text = whole.text();
        int measured = text.offsetByCodePoints(0, Math.min(LONGEST_LINE, text.codePointCount(0, text.length())));
        Ink ink = Ink.of(text.substring(0, measured), whole.style());
        List<List<Item.Text>> lines = breaker.lines(new Cell(x, width, List.of(ink)));
        if (lines.size() <= 1) {
            return lines.isEmpty() ? List.of() : lines.get(0);
        }
        StringBuilder first = new StringBuilder();
        breaker.lines(new Cell(x, width - ink.style().size(), List.of(ink)))
                .get(0)
                .forEach(it -> first.append(it.text()));
        String cut = first.toString().stripTrailing() + "…";
        return breaker.lines(new Cell(x, width, List.of(Ink.of(cut, ink.style()))))
                .get(0);
    }

    /** The same text against the right edge. */
    List<Item.Text> oneLineRight(float end, float width, Ink ink) {
        List<Item.Text> items = oneLine(0, width, ink);
        double length = items.stream().mapToDouble(Item.Text::width).sum();
        return oneLine(end - (float) length, width, ink);
    }

    private static Style tallest(Cell... cells) {
        Style tallest = PdfStyles.EVIDENCE;
        for (Cell cell : cells) {
            for (Ink ink : cell.inks()) {
                tallest = ink.style().leading() > tallest.leading() ? ink.style() : tallest;
            }
        }
        return tallest;
    }

    private static Strip strip(List<Item> items, Style style, boolean keep) {
        float baseline = (style.leading() - style.size()) / 2 + style.size() * 0.8f;
        return new Strip(style.leading(), baseline, items, keep, "", Optional.empty());
    }
}
