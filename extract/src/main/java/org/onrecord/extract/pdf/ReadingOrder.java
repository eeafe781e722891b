package org.onrecord.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a page as one reads them: from top to bottom, and where lines stand in columns, one column after the
 * other. What stands across the columns parts them into those above and those below.
 */
final class ReadingOrder {
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 2000;
    private static final float GUTTER = 0.8f;

    /** Lines from {@code from} to before {@code to} that stand left and right of {@code edge}. */
    private record Columns(int from, int to, float edge) {}

    private ReadingOrder() {}

    static List<PdfLine> of(List<PdfLine> lines) {
        List<PdfLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left));
        List<PdfLine> ordered = new ArrayList<>();
        order(sorted, ordered);
        return joined(ordered);
    }

    private static void order(List<PdfLine> lines, List<PdfLine> ordered) {
        Optional<Columns> found = lines.size() > MOST_LINES ? Optional.empty() : columns(lines);
        if (found.isEmpty()) {
            ordered.addAll(lines);
            return;
        }
        Columns columns = found.get();
        order(lines.subList(0, columns.from()), ordered);
        List<PdfLine> inside = lines.subList(columns.from(), columns.to());
        order(inside.stream().filter(line -> line.right() <= columns.edge()).toList(), ordered);
        order(inside.stream().filter(line -> line.right() > columns.edge()).toList(), ordered);
        order(lines.subList(columns.to(), lines.size()), ordered);
    }

    /** The longest stretch of lines that leave a gutter free, right before a place where several lines begin. */
    private static Optional<Columns> columns(List<PdfLine> lines) {
        Optional<Columns> best = Optional.empty();
        List<Float> tried = new ArrayList<>();
        for (PdfLine candidate : lines) {
            float edge = candidate.left() - GUTTER * candidate.size();
            if (tried.stream().anyMatch(other -> Math.abs(other - edge) < 1)) {
                continue;
            }
            tried.add(edge);
            best = longer(best, longest(lines, edge, candidate.left()));
        }
        return best;
    }

    private static Optional<Columns> longest(List<PdfLine> lines, float edge, float start) {
        Optional<Columns> best = Optional.empty();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean crossed = i == lines.size()
                    || lines.get(i).right() > edge && lines.get(i).left() < start - 1;
            if (crossed) {
                if (isColumns(lines.subList(from, i), edge)) {
                    best = longer(best, Optional.of(new Columns(from, i, edge)));
                }
                from = i + 1;
            }
        }
        return best;
    }

    private static Optional<Columns> longer(Optional<Columns> one, Optional<Columns> other) {
        return one.isPresent()
                        && (other.isEmpty()
                                || other.get().to() - other.get().from()
                                        <= one.get().to() - one.get().from())
                ? one
                : other;
    }

    /** Whether several lines stand on each side, the sides beside each other and not one above the other. */
    private static boolean isColumns(List<PdfLine> lines, float edge) {
        List<PdfLine> left = lines.stream().filter(line -> line.right() <= edge).toList();
        List<PdfLine> right = lines.stream().filter(line -> line.right() > edge).toList();
        if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES) {
            return false;
        }
        float top = Math.max(left.get(0).base(), right.get(0).base());
        float bottom = Math.min(
                left.get(left.size() - 1).base(), right.get(right.size() - 1).base());
        long beside = lines.stream()
                .filter(line -> line.base() >= top - 1 && line.base() <= bottom + 1)
                .count();
        return 2 * beside > lines.size() && wordy(left) && wordy(right);
    }

    /** Columns of a table hold figures and labels, those of a text hold lines of words. */
    private static boolean wordy(List<PdfLine> lines) {
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        return letters > 15 * lines.size();
    }

    private static List<PdfLine> joined(List<PdfLine> ordered) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfLine line : ordered) {
            int last = lines.size() - 1;
            if (last >= 0
                    && lines.get(last).isBeside(line)
                    && line.left() >= lines.get(last).right() - 1) {
                lines.set(last, lines.get(last).with(line));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
