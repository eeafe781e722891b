package org.onrecord.extract.info;

import java.util.List;
import java.util.function.Predicate;
import org.onrecord.extract.markup.Prose;

/**
 * Where the rows of a page stand: above the title, between it and the first paragraph, in the article, behind it.
 *
 * @param title row of the title, or -1
 * @param first row of the first paragraph of running text
 * @param last row of the last one
 */
record Zones(int title, int first, int last) {
    private static final int[] DISTANCES = {1, 2, 4, 8, 16};

    /** The zones of {@code rows}; {@code isHeading} tells headings, and {@code inside} rows that may be the article. */
    static Zones of(List<String> rows, String title, Predicate<Integer> isHeading, Predicate<Integer> inside) {
        int at = -1;
        String wanted = SiteNames.plain(title);
        boolean heading = false;
        for (int i = 0; i < rows.size() && !wanted.isEmpty() && !heading; i++) {
            String row = SiteNames.plain(rows.get(i));
            boolean same = row.equals(wanted) || row.length() > 15 && (wanted.contains(row) || row.startsWith(wanted));
            if (same && (at < 0 || isHeading.test(i))) {
                at = i;
                heading = isHeading.test(i);
            }
        }
        int first = -1;
        int last = rows.size();
        for (int i = Math.max(0, at + 1); i < rows.size(); i++) {
            if (Prose.runs(rows.get(i)) && inside.test(i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Zones(at, first < 0 ? rows.size() : first, last);
    }

    String of(int row) {
        if (row < title) {
            return "above";
        }
        if (row < first) {
            return title < 0 ? "start" : "head";
        }
        return row <= last ? "body" : "tail";
    }

    /** How far a row is from the title, or from the first paragraph where there is none, roughly. */
    String near(int row) {
        int distance = Math.abs(row - (title < 0 ? first : title));
        for (int limit : DISTANCES) {
            if (distance <= limit) {
                return String.valueOf(limit);
            }
        }
        return "far";
    }
}
