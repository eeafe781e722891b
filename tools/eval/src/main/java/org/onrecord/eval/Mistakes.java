package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.eval.Pairs.Pair;

/**
 * The mistakes in an article, a line each, with tabs between the columns.
 *
 * <pre>
 * MISS    a1  indirect  the pump had failed
 * EXTRA   a1  direct    “harbour”
 * SPEAKER a1  gold='Ann Lee' pred='Bo Wu'  “It works.”
 * </pre>
 */
final class Mistakes {
    private static final int LONGEST = 160;

    private final String id;
    private final ScoredArticle article;
    private final List<String> lines = new ArrayList<>();

    Mistakes(String id, ScoredArticle article) {
        this.id = id;
        this.article = article;
    }

    List<String> of(Pairs matching) {
        for (int i = 0; i < article.gold().size(); i++) {
            if (matching.foundOf(i).isEmpty() && !article.isFree(i)) {
                ScoredQuotation gold = article.gold().get(i);
                add("MISS", type(gold), gold);
            }
        }
        for (int j = 0; j < article.found().size(); j++) {
            if (matching.goldOf(j).isEmpty() && !article.isFree(j, Optional.empty())) {
                ScoredQuotation found = article.found().get(j);
                add("EXTRA", type(found), found);
            }
        }
        for (Pair pair : matching.inOrder()) {
            ScoredQuotation gold = article.gold().get(pair.gold());
            ScoredQuotation found = article.found().get(pair.found());
            if (!article.isFree(pair.gold()) && !SpeakerMatch.isRight(gold, found)) {
                add("SPEAKER", "gold=" + speaker(gold) + " pred=" + QuotedText.of(found.nameOrMention()), gold);
            }
        }
        return lines;
    }

    private void add(String mistake, String about, ScoredQuotation quotation) {
        lines.add(String.join("\t", mistake, id, about, shortened(quotation)));
    }

    private static String type(ScoredQuotation quotation) {
        return quotation.type().map(Row::word).orElse("None");
    }

    private static String speaker(ScoredQuotation gold) {
        String mention = gold.mention();
        return mention.isEmpty()
                ? gold.annotated().speakerName().map(QuotedText::of).orElse("None")
                : QuotedText.of(mention);
    }

    private static String shortened(ScoredQuotation quotation) {
        String content = quotation.text().of(quotation.annotated().content(), " .. ");
        boolean fits = content.codePointCount(0, content.length()) <= LONGEST;
        return (fits ? content : content.substring(0, content.offsetByCodePoints(0, LONGEST))).replace('\n', ' ');
    }
}
