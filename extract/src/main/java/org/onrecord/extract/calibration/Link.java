package org.onrecord.extract.calibration;

/** What has to be right about a statement, one thing at a time. */
public enum Link {
    /** A statement stands there at all. */
    REGION("region"),
    /** The cue is the one that signals it. */
    CUE("cue"),
    /** Given the region: the content starts and ends about where it does. */
    BOUNDARY("boundary"),
    /** Given the content: the mention points at the one who said it. */
    SPEAKER("speaker");

    private final String label;

    Link(String label) {
        this.label = label;
    }

    /** The name of its class in the fitted models. */
    public String label() {
        return label;
    }
}
