package org.onrecord.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Divides a column of strips into pages. */
final class Pagination {
    private static final float ROOM = PdfStyles.TOP - PdfStyles.BOTTOM;

    private Pagination() {}

    /** The pages, at least one; white at the top of a page is left out, and kept strips stay together if they can. */
    static List<List<Strip>> pages(List<Strip> strips) {
        List<List<Strip>> pages = new ArrayList<>();
        List<Strip> page = new ArrayList<>();
        float used = 0;
        int next = 0;
        while (next < strips.size()) {
            int end = groupEnd(strips, next);
            float group = height(strips, next, end);
            boolean fits = used + group <= ROOM;
            if (!fits && group > ROOM) {
                end = next + 1;
                fits = used + strips.get(next).height() <= ROOM;
            }
            if (!fits && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            for (Strip strip : strips.subList(next, end)) {
                if (!page.isEmpty() || !strip.isWhite()) {
                    page.add(strip);
                    used += strip.height();
                }
            }
            next = end;
        }
        pages.add(page);
        return pages;
    }

    private static int groupEnd(List<Strip> strips, int start) {
        int end = start;
        while (end < strips.size() - 1 && strips.get(end).keep()) {
            end++;
        }
        return end + 1;
    }

    private static float height(List<Strip> strips, int start, int end) {
        float height = 0;
        for (Strip strip : strips.subList(start, end)) {
            height += strip.height();
        }
        return height;
    }
}
