package org.onrecord.quotation;

/** What sort of words point at a speaker. */
public enum MentionKind {
    /** A name: <i>Ann Lee</i>, <i>Roscosmos</i>. */
    NAME,
    /** A pronoun: <i>he</i>. */
    PRONOUN,
    /** A description: <i>the leader of Roscosmos</i>, <i>officials</i>. */
    DESCRIPTION
}
