package org.onrecord.bench.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts texts into words, numbered alike over a page and its gold text; a sign of Chinese or Japanese is a word. */
final class Tokens {
    private final Map<String, Integer> numbers = new HashMap<>();

    int[] of(String text) {
        List<Integer> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean wide = i < text.length() && isWide(text.charAt(i));
            boolean inside = i < text.length()
                    && !wide
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || text.charAt(i) == '_'
                            || Character.isSurrogate(text.charAt(i)));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                found.add(number(text.substring(start, i)));
                start = -1;
            }
            if (wide) {
                found.add(number(text.substring(i, i + 1)));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word.toLowerCase(Locale.ROOT), unused -> numbers.size() + 1);
    }

    private static boolean isWide(char c) {
        return c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x4dbf || c >= 0x4e00 && c <= 0x9fff;
    }
}
