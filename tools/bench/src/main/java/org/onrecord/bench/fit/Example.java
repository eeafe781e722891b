package org.onrecord.bench.fit;

import java.util.List;

/**
 * What was seen, and what it was.
 *
 * @param features that were seen
 * @param outcome number of the class
 */
public record Example(List<String> features, int outcome) {
    /** Copies. */
    public Example {
        features = List.copyOf(features);
    }
}
