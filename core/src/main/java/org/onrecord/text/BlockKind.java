package org.onrecord.text;

/** What a block is in the article. */
public enum BlockKind {
    /** The headline. */
    TITLE,
    /** The lines below the headline that sum the article up. */
    DECK,
    /** A heading inside the article. */
    HEADING,
    /** A paragraph of running text. */
    PARAGRAPH,
    /** A paragraph that the page sets apart as quoted ({@code blockquote}). */
    BLOCK_QUOTATION,
    /** Words of the article set large beside it. */
    PULL_QUOTE,
    /** A post of a social network, embedded by the code that the network gives out. */
    EMBEDDED_POST,
    /** The time at the head of an entry of a live blog. */
    STAMP,
    /** An item of a list. */
    LIST_ITEM,
    /** Words that belong to a picture or a video. */
    CAPTION,
    /** A cell of a table. */
    TABLE_CELL
}
