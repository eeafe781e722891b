package org.onrecord.quotation;

/** Which question about the occasion a detail answers. */
public enum SettingKind {
    /** When it was said: <i>on Tuesday</i>. */
    WHEN,
    /** Where it was said: <i>in Beijing</i>. */
    WHERE,
    /** Through what it was said: <i>in an interview with CGTN</i>. */
    MEDIUM,
    /** To whom it was said: <i>TASS</i>. */
    ADDRESSEE
}
