package org.onrecord.anchor;

import java.util.Objects;

/**
 * A place named by its words and by the words around it.
 *
 * @param exact the words, as in the clean text
 * @param prefix the words just before, up to {@value #CONTEXT} units
 * @param suffix the words just after, up to {@value #CONTEXT} units
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">W3C, Text Quote Selector</a>
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) implements Selector {
    /** How many UTF-16 units of context are kept on each side; Hypothesis keeps as many. */
    public static final int CONTEXT = 32;

    /** Checks that nothing is missing. */
    public TextQuoteSelector {
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(suffix, "suffix");
    }
}
