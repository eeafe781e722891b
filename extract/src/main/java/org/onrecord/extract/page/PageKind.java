package org.onrecord.extract.page;

import org.onrecord.extract.markup.Markup;

/** How a saved page is written. */
public enum PageKind {
    /** Markup. */
    HTML,
    /** Plain text. */
    TEXT,
    /** Text out of a PDF, with pages. */
    PDF
}
