package org.onrecord.bench.fit;

/**
 * A choice whose features are numbers of weights.
 *
 * @param options of each option, the weights that add up to its score
 * @param right index of the right one
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, read in the innermost loop and nowhere else
record Numbered(int[][] options, int right) {}
