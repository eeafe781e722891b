package org.onrecord.extract.mark;

/**
 * What a mark was found to do among the others of its paragraph.
 *
 * @param mark the mark
 * @param action what it does
 * @param depth how many quotations are open behind it
 */
record Decision(Mark mark, Action action, int depth) {
    /** What a mark can do. */
    enum Action {
        /** Opens a quotation, perhaps inside another. */
        OPEN,
        /** Opens one though the one before was never closed. */
        OPEN_AGAIN,
        /** Closes the quotation that is open. */
        CLOSE,
        /** Closes one that was never opened. */
        CLOSE_UNOPENED,
        /** Is no quotation mark, or one too many. */
        NONE
    }
}
