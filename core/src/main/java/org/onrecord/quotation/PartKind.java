package org.onrecord.quotation;

/** Whose words a part of a content is made of. */
public enum PartKind {
    /** The speaker's own, between quotation marks in the page. */
    VERBATIM,
    /** The article's, saying what the speaker said. */
    REPORTED
}
