package org.onrecord.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing; nothing is lost. */
    NOTE,
    /** Something may be missing or wrong; the work went on. */
    WARNING,
    /** This input could not be used. */
    ERROR
}
