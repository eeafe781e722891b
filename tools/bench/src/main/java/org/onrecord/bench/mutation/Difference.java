package org.onrecord.bench.mutation;

/**
 * What became of one statement.
 *
 * @param verdict in a word
 * @param before as it was, empty where it was not
 * @param after as it is, empty where it is not
 */
record Difference(Fate verdict, String before, String after) {}
