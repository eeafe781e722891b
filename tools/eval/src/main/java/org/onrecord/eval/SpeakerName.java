package org.onrecord.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A speaker's name as its words in lower case, without titles. */
record SpeakerName(List<String> words) {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sen",
            "rep",
            "gov",
            "president",
            "vice",
            "secretary",
            "sir",
            "the",
            "a",
            "an",
            "former",
            "lord",
            "lady",
            "judge",
            "justice",
            "mayor",
            "senator",
            "governor",
            "representative");

    SpeakerName {
        words = List.copyOf(words);
    }

    /** The name in {@code printed}; its titles where there is nothing else. */
    static SpeakerName of(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        List<String> all =
                WordSigns.words(lower).stream().map(word -> word.of(lower)).toList();
        List<String> bare = all.stream()
                .filter(word -> !TITLES.contains(word) && !word.equals("s"))
                .toList();
        return new SpeakerName(bare.isEmpty() ? all : bare);
    }

    /**
     * Whether both can be the same person:
     *
     * <ul>
     *   <li>all words of one are words of the other, or
     *   <li>the last words are equal, and the first ones too, or one of these is the other's initial, or there is none.
     * </ul>
     */
    boolean fits(SpeakerName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        Set<String> these = new HashSet<>(words);
        Set<String> those = new HashSet<>(other.words);
        if (these.containsAll(those) || those.containsAll(these)) {
            return true;
        }
        return last().equals(other.last()) && fitFirst(words.get(0), other.words.get(0));
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    private static boolean fitFirst(String one, String other) {
        boolean initial = isInitial(one) || isInitial(other);
        return one.equals(other) || initial && one.codePointAt(0) == other.codePointAt(0);
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }
}
