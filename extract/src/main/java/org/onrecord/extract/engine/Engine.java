package org.onrecord.extract.engine;

/** What finds statements. */
public enum Engine {
    /** The written rules. */
    RULES,
    /** The learned tagger. */
    TAGGER,
    /** Both, joined. */
    BOTH;

    /** The code of the warning that the tagger did not find what a rule found. */
    public static final String RULE_ALONE = "rule-alone";
}
