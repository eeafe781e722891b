package org.onrecord.eval;

/**
 * How many were found and how many of these are right, and how many were annotated and how many of these were found.
 * What is right may be counted in shares.
 *
 * @param rightFound right ones among the found
 * @param found the found
 * @param rightGold found ones among the annotated
 * @param gold the annotated
 */
public record Counts(double rightFound, int found, double rightGold, int gold) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    /** One that was found. */
    static Counts found(double right) {
        return new Counts(right, 1, 0, 0);
    }

    /** One that was annotated. */
    static Counts gold(double right) {
        return new Counts(0, 0, right, 1);
    }

    /** One on either side. */
    static Counts pair(boolean right) {
        return new Counts(number(right), 1, number(right), 1);
    }

    static double number(boolean right) {
        return right ? 1 : 0;
    }

    Counts plus(Counts other) {
        return new Counts(
                rightFound + other.rightFound, found + other.found, rightGold + other.rightGold, gold + other.gold);
    }

    Counts times(int factor) {
        return new Counts(factor * rightFound, factor * found, factor * rightGold, factor * gold);
    }

    /** The share of right ones among the found; of none, 1 where none was annotated. */
    public double precision() {
        return found > 0 ? rightFound / found : gold == 0 ? 1 : 0;
    }

    /** The share of found ones among the annotated; of none, 1 where none was found. */
    public double recall() {
        return gold > 0 ? rightGold / gold : found == 0 ? 1 : 0;
    }

    /** The harmonic mean of both; 0 of nothing but zeros. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
