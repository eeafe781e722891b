package org.onrecord.extract.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.extract.markup.Phrases;

/** Finds words, and pairs of words, that lines around an article are made of. */
final class WordGroups {
    static final List<String> GROUPS = List.of(
            "more", "credit", "staff", "by", "sign", "comment", "share", "legal", "time", "ad", "tags", "you", "about");

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final int LOOKED_AT = 400;
    private static final int HEAD = 3;

    static {
        Phrases phrases = Phrases.read(WordGroups.class, "word-groups.txt");
        for (int group = 0; group < GROUPS.size(); group++) {
            for (String line : phrases.list(GROUPS.get(group))) {
                for (String word : line.split(" ", -1)) {
                    WORDS.merge(word, 1 << group, (a, b) -> a | b);
                }
            }
        }
    }

    /** How many words of each group the line holds. */
    final int[] counts = new int[GROUPS.size()];
    /** The groups of the first words, as bits. */
    int head;

    /** The groups of the words of {@code line}; of a long one only its beginning is read. */
    static WordGroups of(String line) {
        WordGroups found = new WordGroups();
        String lower = line.substring(0, Math.min(line.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        String before = "";
        int number = 0;
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c);
            if (inside && start < 0) {
                start = i;
            }
            boolean sign = c == ':' || c == '©';
            if (!inside && start >= 0) {
                String word = lower.substring(start, i);
                found.add(word, number);
                found.add(before + '_' + word, number);
                before = word;
                number++;
                start = -1;
            }
            if (sign) {
                found.add(c == ':' ? before + "_:" : "©", Math.max(0, number - 1));
            }
        }
        return found;
    }

    private void add(String word, int number) {
        int groups = WORDS.getOrDefault(word, 0);
        if (groups != 0) {
            for (int group = 0; group < counts.length; group++) {
                counts[group] += groups >> group & 1;
            }
            head |= number < HEAD ? groups : 0;
        }
    }
}
