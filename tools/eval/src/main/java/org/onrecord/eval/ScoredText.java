package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.text.Span;

/** A text as scoring sees it: its words in a row, so that quotation marks, white space and stops never matter. */
public final class ScoredText {
    private static final double MOST = 0.9;

    private final String text;
    private final List<Span> words;
    private final List<String> lower;
    private final QuotedSigns quoted;

    private ScoredText(String text) {
        this.text = text;
        words = WordSigns.words(text);
        lower = words.stream()
                .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                .toList();
        quoted = QuotedSigns.of(text);
    }

    /** The words of {@code text}. */
    public static ScoredText of(String text) {
        return new ScoredText(text);
    }

    /** The words that lie in one of {@code spans} at least by half. */
    public WordSet words(List<Span> spans) {
        List<Integer> found = new ArrayList<>();
        for (Span span : spans) {
            for (int i = Math.max(0, firstFrom(span.start()) - 1); i < words.size(); i++) {
                if (words.get(i).start() >= span.end()) {
                    break;
                }
                if (isHalfIn(words.get(i), span)) {
                    found.add(i);
                }
            }
        }
        return WordSet.of(found);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isHalfIn(Span word, Span span) {
        int start = Math.max(word.start(), span.start());
        int end = Math.min(word.end(), span.end());
        return start < end && 2 * text.codePointCount(start, end) >= text.codePointCount(word.start(), word.end());
    }

    /** How much of {@code spans} stands between marks, by letters and numbers; nothing where there are none. */
    Optional<QuotationKind> kind(List<Span> spans) {
        int signs = 0;
        int between = 0;
        for (Span span : spans) {
            int end = Math.min(span.end(), text.length());
            for (int at = span.start(); at < end; at += Character.charCount(text.codePointAt(at))) {
                if (WordSigns.isLetterOrNumber(text.codePointAt(at))) {
                    signs++;
                    between += quoted.at(at) ? 1 : 0;
                }
            }
        }
        if (signs == 0) {
            return Optional.empty();
        }
        return Optional.of(
                between >= MOST * signs
                        ? QuotationKind.DIRECT
                        : between == 0 ? QuotationKind.INDIRECT : QuotationKind.MIXED);
    }

    /** The word numbered {@code word} in lower case. */
    String lower(int word) {
        return lower.get(word);
    }

    /** What stands between two words; nothing where the second is not behind the first. */
    String between(int first, int second) {
        int start = words.get(first).end();
        return text.substring(start, Math.max(start, words.get(second).start()));
    }

    /** The text of {@code spans}, joined by {@code glue}. */
    String of(List<Span> spans, String glue) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(glue));
    }
}
