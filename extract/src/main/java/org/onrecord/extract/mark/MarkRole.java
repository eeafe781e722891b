package org.onrecord.extract.mark;

import java.util.Locale;

/** What a sign does in the text; the classes of the role model. */
public enum MarkRole {
    /** Opens a quotation. */
    OPEN,
    /** Closes one. */
    CLOSE,
    /** Is no quotation mark, or one too many. */
    NONE;

    /** The name of the class in a model. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
