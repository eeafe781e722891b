package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.quotation.PartKind;

/**
 * Keeps reviewed statements that a later run did not find, with the sources and speakers that they name. Ids belong to
 * one sheet, so what they name is looked up in the earlier sheet and named as the later one names it, or added to it.
 */
final class GoneStatements {
    private final FactSheet earlier;
    private final List<Source> sources;
    private final List<SpeakerProfile> speakers;
    private final List<Statement> gone;
    private final Map<String, String> sourceIds = new HashMap<>();

    GoneStatements(FactSheet earlier, FactSheet later) {
        this.earlier = earlier;
        sources = new ArrayList<>(later.sources());
        speakers = new ArrayList<>(later.speakers());
        gone = new ArrayList<>(later.gone());
    }

    /** Keeps {@code statement} of the earlier sheet; one that is kept already is not kept twice. */
    void keep(Statement statement) {
        Facts facts = statement.facts();
        List<String> ids = facts.speakers().stream().map(this::speakerId).toList();
        Facts moved = facts.in(sourceId(facts.source()), ids);
        boolean verbatim = facts.parts().stream().allMatch(part -> part.kind() == PartKind.VERBATIM);
        Statement kept = verbatim ? new Quote(moved, statement.review()) : new Claim(moved, statement.review());
        if (!gone.contains(kept)) {
            gone.add(kept);
        }
    }

    /** The later sheet with {@code statements} and all that was kept. */
    FactSheet sheet(List<Statement> statements) {
        return new FactSheet(sources, speakers, statements, gone);
    }

    private String sourceId(String id) {
        return sourceIds.computeIfAbsent(
                id,
                key -> earlier.sources().stream()
                        .filter(source -> source.id().equals(key))
                        .findFirst()
                        .map(this::sourceId)
                        .orElse(key));
    }

    private String sourceId(Source source) {
        for (Source known : sources) {
            if (known.isSamePage(source)) {
                return known.id();
            }
        }
        Set<String> taken = sources.stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
        int number = sources.size() + 1;
        while (taken.contains("s" + number)) {
            number++;
        }
        sources.add(source.withId("s" + number));
        return "s" + number;
    }

    private String speakerId(String id) {
        return earlier.speakers().stream()
                .filter(speaker -> speaker.id().equals(id))
                .findFirst()
                .map(this::speakerId)
                .orElse(id);
    }

    private String speakerId(SpeakerProfile speaker) {
        for (SpeakerProfile known : speakers) {
            if (known.name().equals(speaker.name())) {
                return known.id();
            }
        }
        Set<String> taken = speakers.stream().map(SpeakerProfile::id).collect(Collectors.toCollection(TreeSet::new));
        String free = speaker.id();
        for (int number = 2; taken.contains(free); number++) {
            free = speaker.id() + "-" + number;
        }
        speakers.add(new SpeakerProfile(
                free, speaker.kind(), speaker.name(), moved(speaker.names()), moved(speaker.roles())));
        return free;
    }

    private List<Description> moved(List<Description> descriptions) {
        return descriptions.stream()
                .map(description -> new Description(sourceId(description.source()), description.printed()))
                .toList();
    }
}
