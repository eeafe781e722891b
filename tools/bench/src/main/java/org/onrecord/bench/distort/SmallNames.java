package org.onrecord.bench.distort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.bench.mutation.Edit;

/**
 * Writes some names in small letters, all words of a name together. A name's word stands with a capital inside a
 * sentence and nowhere in the text without one.
 */
record SmallNames(double share) implements Distortion {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}[\\p{L}-]*");

    @Override
    public List<Edit> edits(String text, RandomGenerator chance) {
        Set<String> names = names(text);
        List<Edit> edits = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int end = -1;
        boolean small = false;
        while (words.find()) {
            if (!names.contains(words.group())) {
                continue;
            }
            boolean goesOn = end >= 0 && text.substring(end, words.start()).equals(" ");
            small = goesOn ? small : chance.nextDouble() < share;
            end = words.end();
            if (small) {
                edits.addAll(letters(words.group(), words.start()));
            }
        }
        return edits;
    }

    private static Set<String> names(String text) {
        Set<String> all = WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        INSIDE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !all.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(names::add);
        return names;
    }

    /** Letter by letter, so that places inside the name stay where they are. */
    private static List<Edit> letters(String name, int start) {
        return Recased.small().edits(name).stream()
                .map(edit -> new Edit(edit.span().shift(start), edit.replacement()))
                .toList();
    }
}
