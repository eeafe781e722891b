package org.onrecord.anchor;

/** What came of looking for the words of an anchor. Only {@link #EXACT} says that they stand. */
public enum AnchorMatch {
    /** The very same words stand in one place. */
    EXACT,
    /** The same words, but quotation marks, dashes, blanks or ellipsis signs are others. */
    TYPOGRAPHIC,
    /** Other words stand in their place. */
    CHANGED,
    /** They stand in several places that fit equally well. */
    AMBIGUOUS,
    /** Neither they nor their place were found. */
    MISSING
}
