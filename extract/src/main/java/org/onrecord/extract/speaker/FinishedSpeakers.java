package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.quotation.Speaker;

/** The speakers of a page when all names and roles are gathered; the same speaker is the same object each time. */
final class FinishedSpeakers {
    private final KnownSpeakers known;
    private final Map<CastMember, Speaker> named = new HashMap<>();
    private final Map<ChosenSpeaker, Speaker> others = new HashMap<>();

    FinishedSpeakers(KnownSpeakers known) {
        this.known = known;
    }

    Speaker of(ChosenSpeaker chosen) {
        if (chosen instanceof ChosenSpeaker.Member member) {
            return named.computeIfAbsent(known.member(member), CastMember::speaker);
        }
        return others.computeIfAbsent(chosen, other -> ((ChosenSpeaker.Outsider) other).speaker());
    }
}
