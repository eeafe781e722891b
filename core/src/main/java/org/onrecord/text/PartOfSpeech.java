package org.onrecord.text;

/**
 * Word classes as Universal Dependencies 2 names them.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum PartOfSpeech {
    /** Adjective. */
    ADJ,
    /** Preposition or postposition. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary verb. */
    AUX,
    /** Coordinating conjunction. */
    CCONJ,
    /** Determiner. */
    DET,
    /** Interjection. */
    INTJ,
    /** Noun. */
    NOUN,
    /** Numeral. */
    NUM,
    /** Particle: infinitive <i>to</i>, <i>not</i>, the possessive ending. */
    PART,
    /** Pronoun. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Verb. */
    VERB,
    /** Anything else, and every token that was not looked at. */
    X
}
