package org.onrecord.extract.lexicon;

/** The kinds of auxiliary verbs. */
public enum Auxiliary {
    BE,
    HAVE,
    DO,
    /** <i>Would</i>, <i>may</i>, <i>must</i>. */
    MODAL,
    /** A modal that tells what one can do: <i>could not say</i> is no refusal. */
    ABILITY,
    /** A modal of what is to come: <i>will say</i>. */
    FUTURE
}
