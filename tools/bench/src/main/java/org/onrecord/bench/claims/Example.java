package org.onrecord.bench.claims;

import java.util.List;

/**
 * A claim that a rule proposes.
 *
 * @param fold the part of the articles in which it stands, for testing on articles that were not fitted
 * @param features what is seen of it
 * @param right whether the annotators call it a statement
 */
record Example(int fold, List<String> features, boolean right) {
    Example {
        features = List.copyOf(features);
    }
}
