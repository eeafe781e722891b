package org.onrecord.extract.mark;

/** A few words of the text, for a warning. */
public final class Snippet {
    private static final int LENGTH = 40;

    private Snippet() {}

    /** The words from {@code start}, at most some {@value #LENGTH} units, cut at a blank. */
    public static String from(String text, int start, int end) {
        if (end - start <= LENGTH) {
            return text.substring(start, end).strip();
        }
        int cut = text.lastIndexOf(' ', start + LENGTH);
        return text.substring(start, cut > start ? cut : start + LENGTH).strip();
    }

    /** The words before {@code end}, likewise. */
    static String before(String text, int start, int end) {
        if (end - start <= LENGTH) {
            return text.substring(start, end).strip();
        }
        int cut = text.indexOf(' ', end - LENGTH);
        return text.substring(cut >= 0 && cut < end ? cut : end - LENGTH, end).strip();
    }
}
