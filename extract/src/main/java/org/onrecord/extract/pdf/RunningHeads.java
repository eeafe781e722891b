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
            Heights heights = new Heights(page);
            page.stream().filter(line -> heights.isNearEdge(line, AT_THE_EDGE)).forEach(line -> here.add(key(line)));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int often = Math.max(2, pages.size() / 3);
        List<List<PdfLine>> kept = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            Heights heights = new Heights(page);
            kept.add(page.stream()
                    .filter(line -> !(heights.isNearEdge(line, AT_THE_EDGE)
                            && (seen.getOrDefault(key(line), 0) >= often
                                            && !SENTENCE.matcher(line.text()).matches()
                                    || heights.isNearEdge(line, 1)
                                            && NUMBER.matcher(line.text()).matches())))
                    .toList());
        }
        return kept;
    }

    /** Words without figures, at a height. */
    private static String key(PdfLine line) {
        return Math.round(line.base() / 4) + " " + line.text().replaceAll("\\d+", "#");
    }
}
