package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.mark.Mark.Style;
import org.onrecord.text.Span;

/**
 * What a mark's surroundings tell about its role, its shape left aside.
 *
 * <p>Features name classes of signs, never words of a page: {@code d:left=_} is a blank before a double mark,
 * {@code s:cue} a cue with its comma before a single one.
 */
public final class MarkFeatures {
    private static final int NEAR = 3;
    private static final int SHORT = 25;
    private static final int LONG = 100;

    private MarkFeatures() {}

    /**
     * The features of a mark.
     *
     * @param text in which it stands
     * @param block its paragraph
     * @param mark the mark
     * @param previous where the mark before it ends, or where the paragraph begins
     */
    public static List<String> of(String text, Span block, Mark mark, int previous) {
        int start = mark.span().start();
        int end = mark.span().end();
        char l1 = Neighbours.at(text, start - 1, block);
        char l2 = Neighbours.at(text, start - 2, block);
        char r1 = Neighbours.at(text, end, block);
        char r2 = Neighbours.at(text, end + 1, block);
        List<String> features = new ArrayList<>();
        String kind = mark.style() == Style.SINGLE ? "s:" : "d:";
        features.add(kind + "any");
        features.add(kind + "left=" + l1);
        features.add(kind + "right=" + r1);
        features.add(kind + "around=" + l1 + r1);
        features.add(kind + "left2=" + l2 + l1);
        features.add(kind + "right2=" + r1 + r2);
        features.add(kind + "left2right=" + l2 + l1 + r1);
        features.add(kind + "leftright2=" + l1 + r1 + r2);
        features.add(kind + "since=" + distance(start - previous) + (previous == block.start() ? "^" : ""));
        if (AttributionTail.introduces(text, block.start(), start)) {
            features.add(kind + "cue");
            features.add(kind + "cue," + r1);
        }
        if (AttributionTail.startsAt(text, end, block.end())) {
            features.add(kind + "tail");
            features.add(kind + "tail," + l1);
        }
        return features;
    }

    private static String distance(int units) {
        if (units < NEAR) {
            return "near";
        }
        return units < SHORT ? "short" : units < LONG ? "long" : "far";
    }
}
