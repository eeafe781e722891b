package org.onrecord.extract.engine;

/** What finds statements. */
public enum Engine {
    /** The written rules. */
    RULES,
    /** The learned tagger. */
    TAGGER,
    /** Both, joined. */
    BOTH;

    /** The rule that the evidence names for what the tagger found. */
    public static final String TAGGER_RULE = "Tagger";

    /** What the evidence adds to a rule's name where the tagger found the statement too. */
    public static final String AND_TAGGER = "+" + TAGGER_RULE;

    /** The code of the warning that the tagger did not find what a rule found. */
    public static final String RULE_ALONE = "rule-alone";
}
