package org.onrecord.bench.fit;

import java.util.Collection;
import java.util.List;

/**
 * Several things to choose from, each with what was seen of it, and the right one.
 *
 * @param options features of each
 * @param right index of the right one
 */
public record Choice(List<? extends Collection<String>> options, int right) {
    /** Copies the list of options. */
    public Choice {
        options = List.copyOf(options);
        if (right < 0 || right >= options.size()) {
            throw new IllegalArgumentException("right: " + right + " is none of " + options.size() + " options");
        }
    }
}
