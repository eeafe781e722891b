package org.onrecord.eval;

import java.util.List;
import java.util.Locale;

/**
 * How articles are scored.
 *
 * @param match when a found content and an annotated one match
 * @param overlap how much of them has to be the same, from 0 to 1
 * @param dontCare annotated quotations that are neither required nor punished
 * @param types where the type of a found quotation is taken from
 * @param roles whether contents, speakers and cues are also scored as spans without links
 */
public record ScoreOptions(Match match, double overlap, List<DontCare> dontCare, Types types, boolean roles) {
    private static final double HALF = 0.5;

    /** When contents match. */
    public enum Match {
        /** One to one, where the share of common words in all words of both is large enough. */
        JACCARD,
        /** Many to many, where enough of the found words lie in the annotated ones, which may be whole sentences. */
        CONTAIN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the type of a found quotation is taken from. */
    public enum Types {
        /** From the marks in the text. */
        AUTO,
        /** From the quotation itself, and from the text where it does not say. */
        DECLARED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks the overlap, and copies. */
    public ScoreOptions {
        if (!(overlap >= 0 && overlap <= 1)) {
            throw new IllegalArgumentException("overlap is from 0 to 1, not " + overlap);
        }
        dontCare = List.copyOf(dontCare);
    }

    /** One to one, by half of the words, with every quotation required. */
    public static ScoreOptions usual() {
        return new ScoreOptions(Match.JACCARD, HALF, List.of(), Types.AUTO, false);
    }

    /** Whether {@code annotated} is neither required nor punished. */
    boolean isFree(AnnotatedQuotation annotated) {
        return dontCare.stream().anyMatch(each -> each.fits(annotated));
    }
}
