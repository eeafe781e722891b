package org.onrecord.sheet;

/**
 * Carries reviews from an earlier sheet to a later one.
 *
 * <ul>
 *   <li>A review goes to the statement with the very same words in the same file, never to another file because that
 *       claims the same address.
 *   <li>An approval or correction does not survive another speaker or polarity: the statement is pending again, and the
 *       earlier one is kept with its review among {@link FactSheet#gone()}. A rejection stands, with a warning.
 *   <li>A review whose statement was not found again is kept among {@link FactSheet#gone()}, and goes back to its
 *       statement when a later run finds it.
 *   <li>Carrying over twice is carrying over once.
 * </ul>
 */
public final class ReviewCarrying {
    /** The sheet {@code later} with the reviews of {@code earlier}. */
    public Carried carry(FactSheet earlier, FactSheet later) {
        return new Carriage(earlier, later).carried();
    }
}
