package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Speaker;

/** The mention describes somebody and no name fits: {@code officials}, {@code the press release}. */
final class Description implements SpeakerRule {
    private static final double SURE = 0.9;

    @Override
    public Optional<Choice> resolve(Question question) {
        if (question.mention().kind() == MentionKind.PRONOUN) {
            return Optional.empty();
        }
        String words = question.words();
        Speaker speaker = new Speaker.Unnamed(
                Kinds.ofDescription(words), words, question.mention().span());
        return Optional.of(new Choice(new ChosenSpeaker.Outsider(speaker), "Description", SURE, List.of()));
    }
}
