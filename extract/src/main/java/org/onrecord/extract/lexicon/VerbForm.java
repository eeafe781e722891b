package org.onrecord.extract.lexicon;

/** The forms of an English verb, in the order in which a file of the lexicon gives them. */
public enum VerbForm {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE,
    ING
}
