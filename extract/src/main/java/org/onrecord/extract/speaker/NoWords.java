package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.Speaker;

/** Where a speaker should be named stands no word, only signs: <i>“We won,” $ said</i>; so nobody is named. */
final class NoWords implements SpeakerRule {
    private static final double SURE = 0.5;

    @Override
    public Optional<Choice> resolve(Question question) {
        if (!Words.of(question.words()).isEmpty()) {
            return Optional.empty();
        }
        Speaker nobody = new Speaker.Unresolved("“" + question.words() + "” is no name and no description");
        return Optional.of(new Choice(new ChosenSpeaker.Outsider(nobody), "NoWords", SURE, List.of()));
    }
}
