package org.onrecord.extract.markup;

/** Tells running text from headings, labels and lists. */
public final class Prose {
    private static final int WORDS_OF_A_SENTENCE = 12;
    private static final int WORDS_OF_NO_HEADING = 25;
    private static final String ENDS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’»)]）」』“";

    private Prose() {}

    /** Whether {@code line} is a paragraph of running text. */
    public static boolean runs(CharSequence line) {
        int words = Scripts.words(line);
        return runs(words, words >= WORDS_OF_A_SENTENCE && endsSentence(line));
    }

    public static boolean runs(int words, boolean endsSentence) {
        return words >= WORDS_OF_NO_HEADING || words >= WORDS_OF_A_SENTENCE && endsSentence;
    }

    /** Whether {@code line} ends where a sentence may end, closing marks and brackets aside. */
    public static boolean endsSentence(CharSequence line) {
        int end = line.length();
        while (end > 0 && (CLOSERS.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0;
    }
}
