package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The head of a mention, roughly: the last word before a comma, preposition or relative word. */
public final class HeadWord {
    private static final Pattern CUT = Pattern.compile("[,;:()\u2014]");
    private static final Set<String> ENDS = Set.of(
            "of", "for", "at", "in", "from", "with", "on", "by", "to", "who", "whom", "whose", "which", "that", "and",
            "or", "as", "near", "during", "about", "against", "over", "under", "than", "then", "when", "where",
            "while");
    private static final Set<String> TAILS =
            Set.of("s", "himself", "herself", "themselves", "jr", "sr", "both", "also");

    private HeadWord() {}

    /** The number of the head of {@code mention} in {@code text}; none of no words. */
    public static OptionalInt of(ScoredText text, WordSet mention) {
        List<Integer> words = mention.inOrder();
        List<Integer> head = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
            boolean cut = i > 0
                    && (ENDS.contains(text.lower(word))
                            || CUT.matcher(text.between(words.get(i - 1), word)).find());
            if (cut) {
                break;
            }
            head.add(word);
        }
        while (head.size() > 1 && TAILS.contains(text.lower(head.get(head.size() - 1)))) {
            head.remove(head.size() - 1);
        }
        return head.isEmpty() ? OptionalInt.empty() : OptionalInt.of(head.get(head.size() - 1));
    }
}
