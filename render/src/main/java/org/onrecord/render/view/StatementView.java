package org.onrecord.render.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.sheet.Decision;

/**
 * One statement as a reader sees it.
 *
 * @param number from 1, in the order of the view
 * @param kind {@code Quote} or {@code Claim}
 * @param polarity what the speaker did where they did not simply say it: {@code denied}
 * @param words the words with our marks
 * @param occasion joint speakers, the mention as printed, and the setting, each with its label
 * @param citation where it stands
 * @param evidence cue, rules, confidence and id
 * @param looks why an editor should look, or what was seen and assumed; may be empty
 * @param open whether somebody still has to look
 * @param decision what an editor decided
 * @param review who decided, when and why; empty where nobody has
 * @param corrections what the editor corrected
 */
public record StatementView(
        int number,
        String kind,
        Optional<String> polarity,
        List<WordRun> words,
        List<Labelled> occasion,
        Citation citation,
        String evidence,
        List<String> looks,
        boolean open,
        Decision decision,
        String review,
        List<Correction> corrections) {
    /** Copies. */
    public StatementView {
        words = List.copyOf(words);
        occasion = List.copyOf(occasion);
        looks = List.copyOf(looks);
        corrections = List.copyOf(corrections);
    }

    /**
     * A text with a label.
     *
     * @param label {@code when}
     * @param text {@code on Tuesday [19 April 2022]}
     */
    public record Labelled(String label, String text) {}

    /**
     * A field that an editor corrected.
     *
     * @param label {@code speaker}
     * @param was what the sheet has, perhaps empty
     * @param now what the editor put in its place
     */
    public record Correction(String label, String was, String now) {}
}
