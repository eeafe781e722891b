package org.onrecord.bench.pages;

/** How the stretch of a page that words are led back to compares with them; blanks do not count. */
enum Faithfulness {
    /** It shows the words and nothing else. */
    SAME,
    /** It shows the words in their order, and others between them. */
    AROUND,
    /** It lacks some of the words, or has them in another order. */
    OTHER;

    /**
     * Compares {@code words} with {@code source}.
     *
     * @param source the stretch of the page as it stands in the file
     * @param markup whether the page is markup
     */
    static Faithfulness of(String words, String source, boolean markup) {
        String wanted = tight(VisibleText.folded(words));
        if (!markup) {
            String shown = tight(VisibleText.folded(source));
            return shown.equals(wanted) ? SAME : holdsInOrder(shown, wanted) ? AROUND : OTHER;
        }
        Faithfulness found = of(wanted, VisibleText.of(source));
        return found != SAME && of(wanted, VisibleText.ofScript(source)) == SAME ? SAME : found;
    }

    /** Where nobody can tell what is hidden, hidden words may be among the words, and may not. */
    private static Faithfulness of(String wanted, VisibleText.Reading reading) {
        String shown = tight(reading.shown());
        String most = reading.sure() ? shown : tight(reading.most());
        if (shown.equals(wanted) || holdsInOrder(most, wanted) && holdsInOrder(wanted, shown)) {
            return SAME;
        }
        return holdsInOrder(most, wanted) ? AROUND : OTHER;
    }

    private static String tight(String folded) {
        return folded.replace(" ", "");
    }

    private static boolean holdsInOrder(String source, String wanted) {
        int at = 0;
        for (int i = 0; i < source.length() && at < wanted.length(); i++) {
            at += source.charAt(i) == wanted.charAt(at) ? 1 : 0;
        }
        return at == wanted.length();
    }
}
