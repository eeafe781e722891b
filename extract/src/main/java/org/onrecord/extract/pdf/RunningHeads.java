package org.onrecord.extract.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Leaves out what stands at the head or foot of several pages: the publisher's name, the date, the number of the page.
 */
final class RunningHeads {
    private static final int AT_THE_EDGE = 3;
    private static final Pattern SENTENCE = Pattern.compile("(?s).{40,}[.!?][\"”’)]*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[\\W_]*(page|p\\.|seite|стр\\.|第)?\\s*\\d{1,4}(\\s*(of|/|von|из)\\s*\\d{1,4})?[\\W_页]*");

    private RunningHeads() {}

    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        Map<String, Integer> seen = new TreeMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> here = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isAtEdge(page, i)) {
                    here.add(key(page.get(i)));
                }
            }
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int often = Math.max(2, pages.size() / 3);
        List<List<PdfLine>> kept = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            List<PdfLine> lines = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                boolean runs = isAtEdge(page, i)
                        && (seen.getOrDefault(key(page.get(i)), 0) >= often
                                        && !SENTENCE.matcher(page.get(i).text()).matches()
                                || isOutermost(page, i)
                                        && NUMBER.matcher(page.get(i).text()).matches());
                if (!runs) {
                    lines.add(page.get(i));
                }
            }
            kept.add(lines);
        }
        return kept;
    }

    /** The first and last lines by height, whatever the order of reading. */
    private static boolean isAtEdge(List<PdfLine> page, int i) {
        float base = page.get(i).base();
        long above = page.stream().filter(line -> line.base() < base - 1).count();
        long below = page.stream().filter(line -> line.base() > base + 1).count();
        return above < AT_THE_EDGE || below < AT_THE_EDGE;
    }

    private static boolean isOutermost(List<PdfLine> page, int i) {
        float base = page.get(i).base();
        return page.stream().noneMatch(line -> line.base() < base - 1)
                || page.stream().noneMatch(line -> line.base() > base + 1);
    }

    /** Words without figures, at a height. */
    private static String key(PdfLine line) {
        return Math.round(line.base() / 4) + " " + line.text().replaceAll("\\d+", "#");
    }
}
