package org.onrecord.bench.body;

import java.util.List;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.body.LineNeighbours;

/**
 * A page whose body is known.
 *
 * @param set the set that it is of
 * @param id its name in the set
 * @param site the site that it is of
 * @param words the words of each line
 * @param features a row a line
 * @param lines which lines stand together
 * @param tokens the numbered words of each line
 * @param gold the numbered words of the body, empty where only parts of it are known
 * @param label for each line 1 where it is body, 0 where it is not, a share where it is in part, -1 where nobody knows
 */
record BodyPage(
        String set,
        String id,
        String site,
        List<String> words,
        FeatureTable features,
        LineNeighbours lines,
        List<int[]> tokens,
        List<Integer> gold,
        List<Double> label) {}
