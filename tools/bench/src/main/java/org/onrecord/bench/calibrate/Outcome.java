package org.onrecord.bench.calibrate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.calibration.Link;

/**
 * A statement that was found, and which of its links are right.
 *
 * @param article the number of its article
 * @param kind direct, indirect or mixed
 * @param features what the confidence is read from
 * @param right the links that could be judged
 */
record Outcome(int article, String kind, List<String> features, Map<Link, Boolean> right) {
    Outcome {
        features = List.copyOf(features);
        right = new EnumMap<>(right);
    }

    /** Whether {@code link} is right, where the links before it let it be judged. */
    Optional<Boolean> right(Link link) {
        return Optional.ofNullable(right.get(link));
    }

    /** Whether content and speaker are right. */
    boolean isRight() {
        return right.getOrDefault(Link.SPEAKER, false);
    }
}
