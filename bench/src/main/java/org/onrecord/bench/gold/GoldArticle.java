package org.onrecord.bench.gold;

import java.util.List;

/**
 * An annotated article.
 *
 * @param id its name in the set
 * @param text the whole text
 * @param quotations what people found in it
 */
public record GoldArticle(String id, String text, List<GoldQuotation> quotations) {
    private static final int HELD_OUT = 5;

    /** Copies. */
    public GoldArticle {
        quotations = List.copyOf(quotations);
    }

    /** Whether it is the one in five, by its id, on which models are measured and not fitted. */
    public boolean isHeldOut() {
        return Math.floorMod(id.hashCode(), HELD_OUT) == 0;
    }
}
