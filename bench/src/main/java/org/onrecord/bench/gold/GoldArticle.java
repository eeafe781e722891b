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
    /** Copies. */
    public GoldArticle {
        quotations = List.copyOf(quotations);
    }
}
