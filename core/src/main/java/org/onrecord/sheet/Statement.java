package org.onrecord.sheet;

/** One citable entry of a fact sheet with its review: a quote or a claim. */
public sealed interface Statement permits Quote, Claim {
    /** Below this confidence an editor is asked to look. */
    double LOOK_BELOW = 0.65;

    /** From this confidence on a statement is nearly sure: nineteen of twenty such ones proved right. */
    double SURE_FROM = 0.85;

    /** What was said, by whom, where and on what evidence. */
    Facts facts();

    /** What an editor decided. */
    Review review();

    /** The same statement with another review. */
    Statement withReview(Review review);

    /** Whether an editor should look before use: there is a warning, no speaker, or low confidence. */
    default boolean needsLook() {
        Facts facts = facts();
        return facts.speakers().isEmpty()
                || !facts.found().warnings().isEmpty()
                || !facts.attributed().warnings().isEmpty()
                || facts.confidence() < LOOK_BELOW;
    }
}
