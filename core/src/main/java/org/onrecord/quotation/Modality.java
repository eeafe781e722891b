package org.onrecord.quotation;

/** How firmly the page tells that the words were said; what they say is another matter. */
public enum Modality {
    /** The page tells it as a fact. */
    PLAIN,
    /** The page passes it on without standing behind it: <i>reportedly said</i>, <i>is alleged to have told</i>. */
    HEARSAY,
    /** The page expects it: <i>will say in a speech on Friday</i>. */
    FUTURE
}
