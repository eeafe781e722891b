package org.onrecord.eval;

import java.util.OptionalInt;

/** Whether a found quotation has the speaker of the annotated one. */
final class SpeakerMatch {
    private static final double HALF = 0.5;

    private SpeakerMatch() {}

    static boolean isExact(ScoredQuotation gold, ScoredQuotation found) {
        return !gold.speaker().isEmpty() && gold.speaker().equals(found.speaker());
    }

    static boolean overlaps(ScoredQuotation gold, ScoredQuotation found) {
        return gold.speaker().jaccard(found.speaker()) >= HALF;
    }

    /** Whether each mention holds the head of the other. */
    static boolean sharesHeads(ScoredQuotation gold, ScoredQuotation found) {
        return holdsHead(found.speaker(), gold) && holdsHead(gold.speaker(), found);
    }

    private static boolean holdsHead(WordSet mention, ScoredQuotation other) {
        OptionalInt head = HeadWord.of(other.text(), other.speaker());
        return head.isPresent() && mention.contains(head.getAsInt());
    }

    static boolean sharesName(ScoredQuotation gold, ScoredQuotation found) {
        return gold.name().map(name -> fits(name, found.nameOrMention())).orElse(false);
    }

    /** By heads where both have a mention, or else by names; no speaker where none is annotated. */
    static boolean isRight(ScoredQuotation gold, ScoredQuotation found) {
        if (!gold.speaker().isEmpty() && !found.speaker().isEmpty()) {
            return sharesHeads(gold, found);
        }
        if (gold.name().isPresent()) {
            return sharesName(gold, found);
        }
        if (!gold.speaker().isEmpty()) {
            return found.name().map(name -> fits(gold.mention(), name)).orElse(false);
        }
        return !found.hasSpeaker();
    }

    private static boolean fits(String one, String other) {
        return SpeakerName.of(one).fits(SpeakerName.of(other));
    }
}
