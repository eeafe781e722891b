package org.onrecord.quotation;

/** What ties a detail of the occasion to a quotation. */
public enum SettingTie {
    /** It stands beside the quotation's own cue. */
    OWN,
    /** It stands beside an earlier cue of the same chain: <i>she said in Kyiv. … She added</i>. */
    INHERITED,
    /** It may tell when it was said or belong to the words: <i>said he would resign on Friday</i>. */
    AMBIGUOUS
}
