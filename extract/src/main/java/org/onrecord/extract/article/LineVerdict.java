package org.onrecord.extract.article;

/** What the words of one line say about it. */
enum LineVerdict {
    /** Nothing speaks against it. */
    TEXT,
    /** Out before and after the article, and beside a line that is out. */
    WEAK,
    /** Out. */
    OUT,
    /** Opens a list of other pages. */
    RELATED,
    /** Opens what readers write. */
    COMMENTS
}
