package org.onrecord.extract.quote.cue;

/** The form in which a cue verb stands. */
public enum CueForm {
    /** With a subject and a tense: <i>said</i>, <i>has been saying</i>. */
    FINITE,
    /** {@code -ing} without a subject of its own: <i>, adding that</i>. */
    PARTICIPLE,
    /** <i>was quoted</i>, <i>announced by</i>. */
    PASSIVE,
    /** <i>to say</i>. */
    INFINITIVE
}
