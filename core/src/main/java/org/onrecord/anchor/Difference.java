package org.onrecord.anchor;

import java.util.Objects;

/**
 * One stretch in which the words of an anchor and those of a page differ.
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

    /**
     * In words, the page seen from the anchor: <i>the negation “not” is missing</i>, <i>the word “may” is now
     * “must”</i>.
     */
    public String inWords() {
        if (was.isBlank() && is.isBlank()) {
            return "blanks differ";
        }
        String what = "the " + noun() + " ";
        if (is.isEmpty()) {
            return what + shown(was) + " " + (isPlural(was) ? "are" : "is") + " missing";
        }
        if (was.isEmpty()) {
            return what + shown(is) + " " + (isPlural(is) ? "were" : "was") + " added";
        }
        return what + shown(was) + (isPlural(was) ? " are" : " is") + " now " + shown(is);
    }

    private String noun() {
        return switch (kind) {
            case TYPOGRAPHY -> "mark";
            case PUNCTUATION -> "sign";
            case NUMBER -> "number";
            case NEGATION -> "negation";
            case CASE, WORDS -> isPlural(was.isEmpty() ? is : was) ? "words" : "word";
        };
    }

    private boolean isPlural(String words) {
        return (kind == Kind.WORDS || kind == Kind.CASE) && words.strip().contains(" ");
    }

    private static String shown(String words) {
        return "[" + words.replace('\n', ' ').replace('\u00A0', '\u2423') + "]";
    }
}
