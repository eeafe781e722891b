package org.onrecord.sheet;

/** What an editor made of a statement. */
public enum Decision {
    /** Nobody has looked yet. */
    PENDING,
    /** It may be printed as it stands. */
    APPROVED,
    /** It may be printed with the corrections of the review. */
    CORRECTED,
    /** It must not be printed. */
    REJECTED
}
