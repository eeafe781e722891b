package org.onrecord.quotation;

/** Which question about the occasion a detail answers. */
public enum SettingKind {
    /** When it was said: <i>on Tuesday</i>. */
    WHEN,
    /** Where it was said: <i>in Beijing</i>. */
    WHERE,
    /** At which event it was said: <i>at a news conference</i>, <i>during the debate</i>. */
    EVENT,
    /** Through what it was said: <i>in an interview with CGTN</i>. */
    MEDIUM,
    /** To whom it was said: <i>TASS</i>. */
    ADDRESSEE
}
