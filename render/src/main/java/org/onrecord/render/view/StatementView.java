package org.onrecord.render.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.sheet.Decision;

/**
 * One statement as a reader sees it.
 *
 * @param number from 1, in the order of the view
 * @param kind {@code Quote} or {@code Claim}
 * @param attribution speaker and role, where an editor corrected them
 * @param polarity what the speaker did where they did not simply say it: {@code denied}
 * @param words the words with our marks, as corrected
 * @param page what the page has in the place of corrected words or polarity; empty where neither is
 * @param occasion joint speakers, the mention as printed, and the setting, each with its label
 * @param citation where it stands
 * @param evidence cue, rules, confidence and id
 * @param looks why an editor should look, or what was seen and assumed; may be empty
 * @param open whether somebody still has to look
 * @param decision what an editor decided
 * @param review who decided, when and why; empty where nobody has
 */
public record StatementView(
        int number,
        String kind,
        List<Labelled> attribution,
        Optional<String> polarity,
        List<WordRun> words,
        String page,
        List<Labelled> occasion,
        Citation citation,
        String evidence,
        List<String> looks,
        boolean open,
        Decision decision,
        String review) {
    /** Copies. */
    public StatementView {
        attribution = List.copyOf(attribution);
        words = List.copyOf(words);
        occasion = List.copyOf(occasion);
        looks = List.copyOf(looks);
    }

    /**
     * A text with a label.
     *
     * @param label {@code when}
     * @param text {@code on Tuesday [19 April 2022]}
     * @param was what the page has where an editor corrected the text; else empty
     */
    public record Labelled(String label, String text, String was) {
        /** A text that nobody corrected. */
        public Labelled(String label, String text) {
            this(label, text, "");
        }
    }
}
