package org.onrecord.extract.quote;

import org.onrecord.quotation.Polarity;

/**
 * A verb that signals attribution.
 *
 * @param lemma its dictionary form
 * @param frames letters for what may stand beside it; {@code cues.txt} explains them
 * @param polarity what it says about the content
 * @param sort {@code s} speech, {@code e} evaluation, {@code d} what documents do, {@code a} attitude
 */
record CueEntry(String lemma, String frames, Polarity polarity, char sort) {
    boolean has(char frame) {
        return frames.indexOf(frame) >= 0;
    }

    boolean isAttitude() {
        return sort == 'a';
    }
}
