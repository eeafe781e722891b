package org.onrecord.quotation;

/** What a cue alone tells of the way in which the words came. */
public enum CueMedium {
    /** It may be any: <i>said</i>. */
    ANY,
    /** By voice: <i>shouted</i>. */
    SPOKEN,
    /** In writing: <i>wrote</i>. */
    WRITTEN,
    /** On a public platform: <i>tweeted</i>, <i>posted</i>. */
    POSTED,
    /** A document says it: <i>shows</i>, <i>found</i>. */
    DOCUMENT
}
