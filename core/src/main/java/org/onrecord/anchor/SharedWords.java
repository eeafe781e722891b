package org.onrecord.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.text.Span;

/** Finds the stretch of a text that has most of some words; numbers the words of the text once for all questions. */
final class SharedWords {
    private final Words words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] numbered = {};
    private int[] missing = {};

    SharedWords(Words words) {
        this.words = words;
    }

    /** The stretch of as many words that has most of {@code wanted}, in whatever order; the first of several. */
    Optional<Span> most(Words wanted) {
        number();
        int length = Math.min(wanted.size(), numbered.length);
        if (length == 0) {
            return Optional.empty();
        }
        Arrays.fill(missing, 0);
        for (int i = 0; i < wanted.size(); i++) {
            Integer number = numbers.get(wanted.word(i));
            if (number != null) {
                missing[number]++;
            }
        }
        int shared = 0;
        int best = 0;
        int bestEnd = 0;
        for (int end = 1; end <= numbered.length; end++) {
            if (end > length && ++missing[numbered[end - length - 1]] > 0) {
                shared--;
            }
            if (--missing[numbered[end - 1]] >= 0) {
                shared++;
            }
            if (shared > best) {
                best = shared;
                bestEnd = end;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(words.span(Math.max(0, bestEnd - length), bestEnd));
    }

    private void number() {
        if (numbered.length < words.size()) {
            numbered = new int[words.size()];
            for (int i = 0; i < numbered.length; i++) {
                numbered[i] = numbers.computeIfAbsent(words.word(i), word -> numbers.size());
            }
            missing = new int[numbers.size()];
        }
    }
}
