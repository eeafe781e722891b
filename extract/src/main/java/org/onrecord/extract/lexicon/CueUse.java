package org.onrecord.extract.lexicon;

/**
 * Where the form of a reporting verb is enough to tell that words are attributed, without a look at the sentence. In a
 * file of the lexicon the name is in lower case, with hyphens.
 */
public enum CueUse {
    /** The past form reports in nearly every line of news where it stands: <i>said</i>, <i>warned</i>. */
    COMMON,
    /**
     * The third person too; it is not the plural of a noun that news is full of, as <i>reports</i> and <i>claims</i>
     * are.
     */
    COMMON_PRESENT,
    /** It stands in <i>it was … that</i> and <i>this was … by</i>. */
    IMPERSONAL,
    /** It stands in <i>is … to have</i>: somebody else says so. */
    HEARSAY,
    /** It stands in <i>declined to …</i>: nothing was said. */
    REFUSABLE
}
