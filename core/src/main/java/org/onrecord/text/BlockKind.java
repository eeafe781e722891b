package org.onrecord.text;

/** What a block is in the article. */
public enum BlockKind {
    /** The headline. */
    TITLE,
    /** A heading inside the article. */
    HEADING,
    /** A paragraph of running text. */
    PARAGRAPH,
    /** A paragraph that the page sets apart as quoted ({@code blockquote}). */
    BLOCK_QUOTATION,
    /** An item of a list. */
    LIST_ITEM,
    /** Words that belong to a picture or a video. */
    CAPTION,
    /** A cell of a table. */
    TABLE_CELL
}
