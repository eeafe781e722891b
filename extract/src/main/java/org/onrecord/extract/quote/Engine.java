package org.onrecord.extract.quote;

/** What finds statements. */
public enum Engine {
    /** The written rules. */
    RULES,
    /** The learned tagger. */
    TAGGER,
    /** Both, joined. */
    BOTH
}
