package org.onrecord.extract.container;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells entries of the same name apart: {@code a.html}, {@code a.html#2}, {@code a.html#3}; no name is given twice. */
final class NumberedNames {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    String number(String name) {
        if (given.add(name)) {
            return name;
        }
        int times = last.getOrDefault(name, 1);
        String numbered;
        do {
            times++;
            numbered = name + "#" + times;
        } while (!given.add(numbered));
        last.put(name, times);
        return numbered;
    }
}
