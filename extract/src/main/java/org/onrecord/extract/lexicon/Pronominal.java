package org.onrecord.extract.lexicon;

/** What a pronoun, or a word that stands alone like one, can be. */
public enum Pronominal {
    /** The subject of a verb that reports; <i>you</i> rarely is. */
    SUBJECT,
    /** What stands before what somebody owns. */
    POSSESSIVE,
    /** Of the third person. */
    THIRD,
    /** For people. */
    PERSON,
    /** The object of a verb too: <i>her</i>. */
    OBJECT,
    /** The opening of a relative clause too: <i>whose</i>. */
    RELATIVE,
    /** A subject on its own, without a noun: <i>he</i>, <i>many</i>, <i>everyone</i>. */
    ALONE,
    /** A pronoun wherever it stands, whatever the tagger takes it for. */
    ALWAYS,
    /** A pronoun or a determiner that stands for a noun; the tagger may be right to call it a pronoun. */
    PRONOUN
}
