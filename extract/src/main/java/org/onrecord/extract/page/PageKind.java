package org.onrecord.extract.page;

/** How a saved page is written. */
public enum PageKind {
    /** Markup. */
    HTML,
    /** Plain text. */
    TEXT,
    /** Text out of a PDF, with pages. */
    PDF
}
