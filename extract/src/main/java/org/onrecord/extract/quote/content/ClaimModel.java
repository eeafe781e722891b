package org.onrecord.extract.quote.content;

import java.util.List;
import org.onrecord.extract.model.LinearModel;
import org.onrecord.quotation.Quotation;

/**
 * Keeps the claims whose features add up to enough.
 *
 * <p>Learned from what the rules propose in annotated articles ({@code onrecord-bench fit-claims}). Its features are
 * cues of our own list, word classes, words of grammar and lengths.
 */
public final class ClaimModel implements ClaimJudge {
    /** Log odds that a claim needs; the table that {@code fit-claims} prints shows what other values would keep. */
    private static final double LEAST = -0.25;

    private final LinearModel model = LinearModel.read(ClaimModel.class, "claims.txt");

    @Override
    public boolean keeps(Quotation claim, List<String> features) {
        return model.scores(features)[0] >= LEAST;
    }
}
