package org.onrecord.extract.info;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.Prose;
import org.onrecord.extract.page.Page;
import org.onrecord.sheet.Reading;

/**
 * The visible lines of a page that are no running text.
 *
 * @param page the page
 * @param labels short lines anywhere, for what stands behind a label
 * @param head the lines just before the article begins, for what stands alone
 */
record VisibleLines(Page page, List<Line> labels, List<Line> head) {
    private static final int NEAR = 12;
    private static final int LONGEST = 300;

    static VisibleLines of(Page page, List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !Prose.runs(lines.get(first).words())) {
            first++;
        }
        return new VisibleLines(
                page,
                lines.stream().filter(VisibleLines::isShort).toList(),
                lines.subList(Math.max(0, first - NEAR), first).stream()
                        .filter(VisibleLines::isShort)
                        .toList());
    }

    /** What {@code reader} reads in the first of {@code lines} in which it reads anything. */
    Optional<Reading> first(List<Line> lines, Function<String, Optional<String>> reader) {
        for (Line line : lines) {
            Optional<String> value = reader.apply(line.words());
            if (value.isPresent()) {
                return value.map(words -> new Reading(words, place(line.text().sourceStart())));
            }
        }
        return Optional.empty();
    }

    /** How a place in the visible text is named. */
    String place(int offset) {
        return "text, line " + page.position(offset).line();
    }

    private static boolean isShort(Line line) {
        return line.words().length() <= LONGEST && !Prose.runs(line.words());
    }
}
