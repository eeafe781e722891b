package org.onrecord.quotation;

/** What sort of station the words passed on their way from the speaker to the page. */
public enum HopKind {
    /** Somebody who speaks for the speaker: <i>the press service of the ministry</i>, <i>her spokesman</i>. */
    SPOKESPERSON,
    /** A post of the speaker's in a public network: <i>in a tweet</i>. */
    POST,
    /** An agency, newspaper or broadcaster that the words were given to, or that passed them on. */
    OUTLET,
    /** The agency whose report the page prints, as its dateline or credit says: <i>TASS /.</i>. */
    CREDIT
}
