package org.onrecord.extract.markup;

/** Tells lines that say something from labels, bylines and rows of links. */
final class RunningText {
    private static final int WORDS = 3;
    private static final int WORDS_WITHOUT_A_STOP = 12;
    private static final String MARKS = "“”„«»「」『』\"";

    private RunningText() {}

    /**
     * Whether a line is a sentence, or quotes somebody, or is too long for a label.
     *
     * @param own its own words, without those of what is called after a widget
     * @param all its words
     */
    static boolean is(String own, String all) {
        return Scripts.words(own) >= WORDS_WITHOUT_A_STOP
                || Scripts.words(all) >= WORDS
                        && (Prose.endsSentence(all) || all.chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
    }
}
