package org.onrecord.extract.lexicon;

/** What may stand beside a word that reports. In a file of the lexicon the name is in lower case, with hyphens. */
public enum Frame {
    /** Marked words: <i>“…,” Lee said</i>. */
    QUOTATION,
    /** A clause, with <i>that</i> or without it: <i>said the plan was ready</i>. */
    CLAUSE,
    /** A clause behind <i>that</i> alone: <i>maintained that the plan was ready</i>. */
    THAT_CLAUSE,
    /** Somebody as its object, and a clause: <i>told TASS the plan was ready</i>. */
    ADDRESSEE,
    /** A question: <i>explained why it failed</i>. */
    QUESTION,
    /** A question behind <i>whether</i> or <i>if</i> alone: <i>doubted whether it was ready</i>. */
    WHETHER,
    /** A noun phrase: <i>announced a plan</i>. */
    OBJECT,
    /** Somebody, and what that one should do: <i>told them to leave</i>. */
    SOMEBODY_TO_DO,
    /** What the speaker means to do: <i>promised to leave</i>. */
    TO_DO,
    /** Something, and what it is called: <i>described it as ready</i>. */
    OBJECT_AS
}
