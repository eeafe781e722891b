package org.onrecord.quotation;

/** What sort of voice a speaker is. */
public enum SpeakerKind {
    /** A person with a name. */
    PERSON,
    /** A body with a name: a ministry, an agency, a company, a press service. */
    BODY,
    /** A document that speaks with no issuer named: <i>the report</i>. */
    DOCUMENT,
    /** Somebody whom the page describes and does not name: <i>officials</i>. */
    UNNAMED
}
