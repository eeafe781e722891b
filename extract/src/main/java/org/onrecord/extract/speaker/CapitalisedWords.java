package org.onrecord.extract.speaker;

import java.util.List;
import org.onrecord.text.ComposedLetters;
import org.onrecord.text.Span;

/**
 * Walks over names of capitalised words in a text, in both directions, with the small words that link them:
 * {@code Office for Outer Space Affairs}. No step looks farther than the name goes, so that a walk from every place of
 * a text costs no more than the text is long.
 */
final class CapitalisedWords {
    /** What is longer is no word. */
    private static final int LONGEST_WORD = 60;

    private static final List<String> LINKS = List.of("of", "for", "the", "and", "on", "de");
    private static final int MOST_LINKS = 2;
    private static final String APOSTROPHES = "'’";

    private final String text;

    CapitalisedWords(String text) {
        this.text = text;
    }

    /**
     * The name whose last word ends before {@code end}, a blank aside; empty where it has fewer than two words.
     *
     * @param most words that it may have
     */
    Span endingBefore(int end, int most) {
        int last = isBlank(end - 1) ? end - 1 : end;
        return new Span(startOf(last, most), last);
    }

    private int startOf(int end, int most) {
        int to = end;
        int start = end;
        for (int words = 1; words <= most; words++) {
            int from = runStart(to);
            int capital = from;
            while (capital < to && !isCapital(capital)) {
                capital += Character.charCount(text.codePointAt(capital));
            }
            if (capital == to) {
                return start;
            }
            start = words > 1 ? capital : start;
            int before = capital == from ? beforeLinks(capital) : -1;
            if (before < 0) {
                return start;
            }
            to = before;
        }
        return start;
    }

    /** Where the word before the one at {@code start} ends, links between them left out; -1 where no blank stands. */
    private int beforeLinks(int start) {
        int end = start;
        for (int links = 0; isBlank(end - 1); links++) {
            int to = end - 1;
            int from = runStart(to);
            if (links == MOST_LINKS || !LINKS.contains(text.substring(from, to))) {
                return to;
            }
            end = from;
        }
        return -1;
    }

    private int runStart(int end) {
        int start = end;
        while (start > 0) {
            int before = text.codePointBefore(start);
            if (before != '-' && !isLetter(before)) {
                break;
            }
            start -= Character.charCount(before);
        }
        return start;
    }

    /** Whether a capitalised word, no letter or hyphen before it, starts at {@code at}. */
    boolean opensAt(int at) {
        if (!isCapital(at)) {
            return false;
        }
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int second = at + Character.charCount(text.codePointAt(at));
        return before != '-'
                && !isLetter(before)
                && second < text.length()
                && Character.isLowerCase(text.codePointAt(second));
    }

    /** Where the word at {@code start} ends as the last of a name; -1 where it goes on with a hyphen. */
    int lastEnd(int start) {
        int end = end(start, "");
        return end - start > LONGEST_WORD || end < text.length() && text.charAt(end) == '-' ? -1 : end;
    }

    /** Where the next word of the name starts that the word at {@code start} belongs to; -1 where there is none. */
    int next(int start) {
        int end = end(start, APOSTROPHES);
        if (end - start > LONGEST_WORD || APOSTROPHES.indexOf(text.charAt(end - 1)) >= 0) {
            return -1;
        }
        int at = end;
        for (int links = 0; isBlank(at); links++) {
            int from = at + 1;
            if (isCapital(from)) {
                return opensAt(from) ? from : -1;
            }
            at = from;
            while (at < text.length() && at - from < LONGEST_WORD && Character.isLowerCase(text.charAt(at))) {
                at++;
            }
            if (links == MOST_LINKS || !LINKS.contains(text.substring(from, at))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether no capitalised word but <i>the</i> stands right before {@code start}, and none behind {@code end}. */
    boolean standAlone(int start, int end) {
        return !(isBlank(end) && isCapital(end + 1)) && !(isBlank(start - 1) && isCapitalised(start - 1));
    }

    /** Whether the word that ends at {@code end} has a capital at its start or behind a sign. */
    private boolean isCapitalised(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_WORD) {
            int before = text.codePointBefore(at);
            if (before != '.' && APOSTROPHES.indexOf(before) < 0 && !isLetter(before)) {
                return false;
            }
            at -= Character.charCount(before);
            boolean starts = at == 0 || !isLetter(text.codePointBefore(at));
            if (starts && isCapital(at) && !(end - at == 3 && text.startsWith("The ", at))) {
                return true;
            }
        }
        return false;
    }

    private int end(int start, String inside) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_WORD) {
            int next = text.codePointAt(end);
            if (inside.indexOf(next) < 0 && !isLetter(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** A letter or a mark on one. */
    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) || ComposedLetters.isMark(codePoint);
    }

    private boolean isBlank(int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
    }

    private boolean isCapital(int at) {
        return at < text.length() && Character.getType(text.codePointAt(at)) == Character.UPPERCASE_LETTER;
    }
}
