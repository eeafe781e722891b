package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** A text cut into words and signs, for comparing. A Chinese character is a word of its own. */
record Words(String text, List<Span> spans) {
    private static final Pattern PIECE = Pattern.compile(
            "\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+(?:['’.,-][\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+)*|[^\\s\\p{Z}]");

    /** Words that turn a statement round. */
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "nowhere",
            "cannot",
            "without",
            "hardly",
            "barely",
            "scarcely",
            "не",
            "нет",
            "ни",
            "никогда",
            "不",
            "没",
            "沒",
            "未",
            "无",
            "無",
            "非");

    static Words of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return new Words(text, spans);
    }

    int size() {
        return spans.size();
    }

    String word(int i) {
        return spans.get(i).of(text);
    }

    /**
     * The text from the word numbered {@code from} to before that numbered {@code to}; empty where they are the same.
     */
    String between(int from, int to) {
        return from == to
                ? ""
                : text.substring(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** How many words from {@code from} to before {@code to} deny. */
    int negations(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            String word = word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                count++;
            }
        }
        return count;
    }
}
