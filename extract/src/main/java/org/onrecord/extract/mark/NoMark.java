package org.onrecord.extract.mark;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Tells signs that look like marks and are none.
 *
 * <pre>
 * don't   'em   the '90s   rock 'n' roll   the dogs' bowl   5' 10   O'Hara   Hawai'i
 * </pre>
 */
final class NoMark {
    private static final Set<String> ELISIONS =
            Set.of("em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "cuz", "nuff");
    private static final Pattern DECADE = Pattern.compile("\\d0s\\b");
    private static final Pattern YEAR = Pattern.compile("\\d\\d(?![\\p{L}\\p{M}\\p{N}])");
    private static final int REACH = 12;

    private NoMark() {}

    /** Whether the single sign at {@code span} is an apostrophe, a foot or a minute. */
    static boolean single(String text, Span span, Span block) {
        char before = Neighbours.at(text, span.start() - 1, block);
        char after = Neighbours.at(text, span.end(), block);
        if (isWord(before) && isWord(after)) {
            return true;
        }
        if (before == 'd') {
            return after == '_' && Neighbours.at(text, span.end() + 1, block) == 'd' || after == 'd';
        }
        if (isWord(after) && !isWord(before)) {
            String word = word(text, span.end(), block);
            return ELISIONS.contains(word.toLowerCase(Locale.ROOT))
                    || after == 'd' && isShortYear(text, span.end(), block)
                    || word.equals("s") && before == 'q';
        }
        return isPluralPossessive(text, span, block, before, after)
                || before == 'l'
                        && Character.toLowerCase(text.charAt(span.start() - 1)) == 'n'
                        && isRockAndRoll(text, span, block);
    }

    private static boolean isPluralPossessive(String text, Span span, Span block, char before, char after) {
        return before == 'l'
                && Character.toLowerCase(text.charAt(span.start() - 1)) == 's'
                && after == '_'
                && Neighbours.at(text, span.end() + 1, block) == 'l'
                && !AttributionTail.startsAt(text, span.end(), block.end());
    }

    private static boolean isRockAndRoll(String text, Span span, Span block) {
        int at = span.start() - 2;
        return at >= block.start() && "'’‘".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isShortYear(String text, int from, Span block) {
        Span rest = new Span(from, Math.min(block.end(), from + 4));
        return DECADE.matcher(text).region(rest.start(), rest.end()).lookingAt()
                || YEAR.matcher(text).region(rest.start(), rest.end()).lookingAt();
    }

    private static String word(String text, int from, Span block) {
        int end = from;
        while (end < block.end() && end - from < REACH && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isWord(char neighbour) {
        return neighbour == 'l' || neighbour == 'L' || neighbour == 'd';
    }
}
