package org.onrecord.extract.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.extract.markup.Phrases;

/**
 * Reads what templates' authors call an element in class, id and schema: by common English words, never by a site's.
 */
final class NameGroups {
    /** The groups of words, each a bit of what {@link #of} says. */
    static final List<String> GROUPS = List.of(
            "caption", "comment", "related", "share", "promo", "author", "meta", "nav", "text", "deck", "title",
            "quote", "teaser", "legal", "media", "live");

    private static final Phrases PHRASES = Phrases.read(NameGroups.class, "name-groups.txt");
    private static final Map<String, Integer> WORDS = words("");
    private static final Map<String, Integer> PARTS = words("-parts");
    private static final int LONGEST = 300;

    private final Map<String, Integer> known = new HashMap<>();

    /** The groups whose words are in {@code names}, as bits. */
    int of(String names) {
        return names.isEmpty() ? 0 : known.computeIfAbsent(names, NameGroups::read);
    }

    private static int read(String names) {
        String text = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
        int groups = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetter(text.charAt(i));
            boolean hump = inside
                    && i > start
                    && Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1));
            if (!inside || hump) {
                groups |=
                        i > start ? WORDS.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), 0) : 0;
                start = hump ? i : i + 1;
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Integer> part : PARTS.entrySet()) {
            groups |= lower.contains(part.getKey()) ? part.getValue() : 0;
        }
        return groups;
    }

    private static Map<String, Integer> words(String suffix) {
        Map<String, Integer> words = new HashMap<>();
        for (int group = 0; group < GROUPS.size(); group++) {
            for (String line : PHRASES.list(GROUPS.get(group) + suffix)) {
                for (String word : line.split(" ", -1)) {
                    words.merge(word, 1 << group, (a, b) -> a | b);
                }
            }
        }
        return Map.copyOf(words);
    }
}
