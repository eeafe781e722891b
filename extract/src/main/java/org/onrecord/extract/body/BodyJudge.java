package org.onrecord.extract.body;

/**
 * Says how surely each line of a page belongs to the body of its article.
 *
 * <p>A first look judges each line by its words, its markup and its place; a second look judges it again and knows what
 * the first said of the lines around it.
 */
public final class BodyJudge {
    private final Forest first;
    private final Forest second;

    /** The judge that the product uses. */
    public BodyJudge() {
        this(Forest.read("first-look.txt"), Forest.read("second-look.txt"));
    }

    BodyJudge(Forest first, Forest second) {
        this.first = first;
        this.second = second;
    }

    /** A number from 0 to 1 for each line. */
    public double[] judge(FeatureTable table, LineNeighbours lines) {
        return table.size() == 0 ? new double[0] : second.judge(look(table, first.judge(table), lines));
    }

    /** The features of the second look. */
    public static FeatureTable look(FeatureTable table, double[] judged, LineNeighbours lines) {
        return SecondLook.of(table, judged, lines);
    }
}
