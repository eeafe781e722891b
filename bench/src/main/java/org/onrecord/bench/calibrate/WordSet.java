package org.onrecord.bench.calibrate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** The words of a text that lie in some spans, by the place where each starts. */
final class WordSet {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordSet() {}

    static Set<Integer> of(String text, List<Span> spans) {
        Set<Integer> words = new HashSet<>();
        for (Span span : spans) {
            Matcher word = WORD.matcher(text).region(span.start(), Math.min(span.end(), text.length()));
            while (word.find()) {
                words.add(word.start());
            }
        }
        return words;
    }

    static double jaccard(Set<Integer> one, Set<Integer> other) {
        int both = shared(one, other);
        int all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    static int shared(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
