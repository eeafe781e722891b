package org.onrecord.anchor;

import java.util.Objects;

/**
 * One stretch in which the words of an anchor, as a sheet has it, and those of a page differ.
 *
 * @param kind what differs
 * @param was the words of the anchor, empty where the page has more
 * @param is the words of the page, empty where the page has less
 */
public record Difference(Kind kind, String was, String is) {
    /** What differs. */
    public enum Kind {
        /** Only quotation marks, dashes, blanks or ellipsis signs. */
        TYPOGRAPHY,
        /** Only punctuation. */
        PUNCTUATION,
        /** Only capitals and small letters. */
        CASE,
        /** Digits. */
        NUMBER,
        /** Words, and among them one that denies. */
        NEGATION,
        /** Words. */
        WORDS
    }

    /** Checks that nothing is missing. */
    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
    }

    /** In words, without taking sides: <i>the page lacks the negation [not]</i>. */
    public String inWords() {
        if (was.isBlank() && is.isBlank()) {
            return "blanks differ";
        }
        if (is.isEmpty()) {
            return "the page lacks the " + noun(was) + " " + shown(was);
        }
        if (was.isEmpty()) {
            return "the sheet lacks the " + noun(is) + " " + shown(is);
        }
        String other = kind == Kind.NEGATION && !isNegation(was) ? "the " + noun(is) + " " : "";
        return "the sheet has the " + noun(was) + " " + shown(was) + ", the page " + other + shown(is);
    }

    private String noun(String words) {
        return switch (kind) {
            case TYPOGRAPHY -> "mark";
            case PUNCTUATION -> "sign";
            case NUMBER -> "number";
            case NEGATION -> isNegation(words) ? "negation" : word(words);
            case CASE, WORDS -> word(words);
        };
    }

    private static boolean isNegation(String words) {
        Words counted = Words.of(words);
        return counted.negations(0, counted.size()) > 0;
    }

    private static String word(String words) {
        return words.contains(" ") ? "words" : "word";
    }

    private static String shown(String words) {
        return "[" + words.replace('\n', ' ').replace('\u00A0', '\u2423') + "]";
    }
}
