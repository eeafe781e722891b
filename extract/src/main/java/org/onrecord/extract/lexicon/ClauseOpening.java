package org.onrecord.extract.lexicon;

/** Where a word that opens a clause or a circumstance of the narrator bounds what somebody said. */
public enum ClauseOpening {
    /** Behind an attribution: <i>“…,” Lee said, while the council met</i>. */
    AFTER_ATTRIBUTION,
    /** Behind marked words that end in a comma: <i>“…,” which pleased Lee</i>. */
    AFTER_COMMA,
    /** Behind words without marks: <i>said it was late, whereas Berg left</i>. */
    AFTER_CONTENT,
    /** Right behind a cue, where no words of the speaker can begin with it: <i>spoke when he came</i>. */
    NOT_CONTENT,
    /** Before an attribution: <i>Though it rained, Lee said …</i>. */
    BEFORE_ATTRIBUTION,
    /** Behind the object of a cue: <i>praised the plan amid protests</i>. */
    AFTER_OBJECT,
    /** At the start of a sentence: <i>While it rained, …</i>. */
    BEFORE_CLAUSE
}
