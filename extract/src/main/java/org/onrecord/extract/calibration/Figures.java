package org.onrecord.extract.calibration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each feature adds to the log odds of each link. Features without a figure add nothing, so that a new rule starts
 * from what is known about all of them.
 *
 * <pre>
 * REGION rule=AccordingTo 0.412
 * </pre>
 */
public final class Figures {
    private final Map<Link, Map<String, Double>> figures = new EnumMap<>(Link.class);

    /** Reads lines of a link, a feature and a figure. */
    public static Figures parse(List<String> lines) {
        Figures parsed = new Figures();
        for (String line : lines) {
            List<String> fields = List.of(line.split(" "));
            if (fields.size() != 3) {
                throw new IllegalArgumentException("\"" + line + "\" is not a link, a feature and a figure");
            }
            parsed.figures
                    .computeIfAbsent(Link.valueOf(fields.get(0)), link -> new HashMap<>())
                    .put(fields.get(1), Double.valueOf(fields.get(2)));
        }
        return parsed;
    }

    /** How sure {@code link} is where {@code features} are seen. */
    public double probability(Link link, List<String> features) {
        Map<String, Double> own = figures.getOrDefault(link, Map.of());
        double odds = own.getOrDefault("all", 0.0);
        for (String feature : features) {
            odds += own.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
