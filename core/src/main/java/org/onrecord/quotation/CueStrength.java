package org.onrecord.quotation;

/** How the narrator's word presents what was said: the choice of verb tells a reader what to make of it. */
public enum CueStrength {
    /** Takes no side: <i>said</i>, <i>told</i>, <i>according to</i>. */
    NEUTRAL,
    /** The speaker insists: <i>argued</i>, <i>claimed</i>, <i>alleged</i>. */
    ASSERTIVE,
    /** The speaker gives way, or tells what was not known: <i>admitted</i>, <i>confirmed</i>, <i>revealed</i>. */
    CONCEDING,
    /** The speaker binds himself: <i>promised</i>, <i>vowed</i>. */
    COMMITTING,
    /** The speaker wants something done: <i>urged</i>, <i>called for</i>. */
    DIRECTING,
    /** The speaker judges somebody or something: <i>praised</i>, <i>accused</i>. */
    EVALUATIVE,
    /** The speaker leaves it open: <i>suggested</i>, <i>estimated</i>. */
    HEDGED,
    /** The narrator tells what the speaker thinks, not what was said: <i>believes</i>, <i>fears</i>. */
    HELD,
    /** Nothing was said at all: a plan, a feeling or a ruling is told, <i>plans to</i>, <i>supports</i>. */
    ATTITUDE,
    /** The word tells what the words were about, not what they were: <i>mentioned</i>, <i>discussed</i>. */
    TOPIC
}
