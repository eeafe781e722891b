package org.onrecord.quotation;

/** What a span is in a quotation. */
public enum Role {
    /** The words said. */
    CONTENT,
    /** The words that point at the speaker; {@code source} in annotated files. */
    SOURCE,
    /** The words that signal it. */
    CUE
}
