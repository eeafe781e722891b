package org.onrecord.extract.quote.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.quotation.Quotation;

/**
 * Adds up the weights of a claim's features; {@code claims.txt} holds them, fitted by the command {@code claims} of the
 * module {@code bench}.
 */
public final class ClaimModel implements ClaimJudge {
    /** Named <i>least</i> in the file: a claim with a smaller sum goes. */
    private final double least;

    private final Map<String, Double> weights = new HashMap<>();

    /** The fitted weights. */
    public ClaimModel() {
        for (String line : WordList.lines(ClaimModel.class, "claims.txt")) {
            int blank = line.lastIndexOf(' ');
            weights.put(line.substring(0, blank), Double.parseDouble(line.substring(blank + 1)));
        }
        least = weights.getOrDefault("least", 0.0);
    }

    @Override
    public boolean keeps(Quotation claim, List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum >= least;
    }
}
