package org.onrecord.quotation;

/** How much of a quotation stood between quotation marks. */
public enum QuotationKind {
    /** All of it. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** Some of it. */
    MIXED
}
