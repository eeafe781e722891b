package org.onrecord.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Hands out ids and knows those given, so that none is given twice: {@code officials}, {@code officials-2}, and for
 * somebody whose own name is that, {@code officials-2-2}.
 */
public final class FreeIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** The id {@code wanted}, or where that is taken, the first free one with a number from 2 on behind it. */
    public String give(String wanted) {
        if (take(wanted)) {
            return wanted;
        }
        int number = last.getOrDefault(wanted, 1);
        String id;
        do {
            number++;
            id = wanted + '-' + number;
        } while (!taken.add(id));
        last.put(wanted, number);
        return id;
    }

    /** Whether {@code id} was free and is taken now. */
    public boolean take(String id) {
        return taken.add(id);
    }

    /** The first free one of {@code s1}, {@code s2} and so on, where {@code prefix} is {@code s}. */
    public String giveNumbered(String prefix) {
        int number = last.getOrDefault(prefix, 0);
        String id;
        do {
            number++;
            id = prefix + number;
        } while (!taken.add(id));
        last.put(prefix, number);
        return id;
    }
}
