package org.onrecord.render.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses which known word was meant. */
final class Suggestion {
    private Suggestion() {}

    /**
     * The end of a message: {@code ; did you mean "by"?}, or nothing where no word is near.
     *
     * @param typed the word as it stands in the file
     * @param known the words that would be accepted
     */
    static String near(String typed, List<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT).replace('_', '-');
        return known.stream()
                .filter(word -> Math.abs(word.length() - lower.length()) <= reach(word))
                .min(Comparator.comparingInt(word -> distance(lower, word)))
                .filter(word -> distance(lower, word) <= reach(word))
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElse("");
    }

    /** The same, with all known words where none is near. */
    static String nearOrAll(String typed, List<String> known) {
        String near = near(typed, known);
        return near.isEmpty() ? "; it may have " + String.join(", ", known) : near;
    }

    /** Whether {@code typed} may be {@code word} with a mistake. */
    static boolean isNear(String typed, String word) {
        return !near(typed, List.of(word)).isEmpty();
    }

    private static int reach(String word) {
        return Math.max(1, word.length() / 3);
    }

    /** How many letters to put in, leave out, change, or swap with the next one (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean swap =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swap ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
            }
        }
        return steps[a.length()][b.length()];
    }
}
