package org.onrecord.extract.calibration;

/** What has to be right about a statement, one thing at a time. */
public enum Link {
    /** A statement stands there at all. */
    REGION,
    /** The cue is the one that signals it. */
    CUE,
    /** Given the region: the content starts and ends about where it does. */
    BOUNDARY,
    /** Given the content: the mention points at the one who said it. */
    SPEAKER
}
