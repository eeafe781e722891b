package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.quotation.PartKind;

/**
 * Keeps reviewed statements that a later run did not find, with the sources and speakers that they name. Ids belong to
 * one sheet, so what they name is looked up in the earlier sheet and named as the later one names it, or added to it.
 */
final class GoneStatements {
    private final SourcePairs pairs;
    private final Map<String, Source> earlierSources;
    private final Map<String, SpeakerProfile> earlierSpeakers;
    private final List<Source> sources;
    private final List<SpeakerProfile> speakers;
    private final Map<String, List<SpeakerProfile>> byName = new HashMap<>();
    private final Set<Statement> gone;
    private final Map<String, String> sourceIds = new HashMap<>();
    private final Map<String, String> speakerIds = new HashMap<>();
    private final FreeIds freeSources = new FreeIds();
    private final FreeIds freeSpeakers = new FreeIds();

    GoneStatements(FactSheet earlier, FactSheet later, SourcePairs pairs) {
        this.pairs = pairs;
        earlierSources = byId(earlier);
        earlierSpeakers = earlier.speakers().stream()
                .collect(Collectors.toMap(SpeakerProfile::id, speaker -> speaker, (one, other) -> one));
        sources = new ArrayList<>(later.sources());
        speakers = new ArrayList<>(later.speakers());
        gone = new LinkedHashSet<>(later.gone());
        sources.forEach(source -> freeSources.give(source.id()));
        for (SpeakerProfile speaker : speakers) {
            freeSpeakers.give(speaker.id());
            remember(speaker);
        }
    }

    static Map<String, Source> byId(FactSheet sheet) {
        return sheet.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    }

    /** Keeps {@code statement} of the earlier sheet; one that is kept already is not kept twice. */
    void keep(Statement statement) {
        Facts facts = statement.facts();
        List<String> ids = facts.speakers().stream().map(this::speakerId).toList();
        Facts moved = facts.in(sourceId(facts.source()), ids);
        boolean verbatim = facts.parts().stream().allMatch(part -> part.kind() == PartKind.VERBATIM);
        gone.add(verbatim ? new Quote(moved, statement.review()) : new Claim(moved, statement.review()));
    }

    /** The later sheet with {@code statements} and all that was kept. */
    FactSheet sheet(List<Statement> statements) {
        return new FactSheet(sources, speakers, statements, List.copyOf(gone));
    }

    /** The source of that id in the earlier sheet, as the later one calls it. */
    private String sourceId(String id) {
        Optional<String> later = pairs.later(id);
        Source source = earlierSources.get(id);
        if (later.isPresent() || source == null) {
            return later.orElse(id);
        }
        return sourceIds.computeIfAbsent(id, unknown -> {
            String free = freeSources.giveNumbered("s");
            sources.add(source.withId(free));
            return free;
        });
    }

    private String speakerId(String id) {
        SpeakerProfile speaker = earlierSpeakers.get(id);
        if (speaker == null) {
            return id;
        }
        String known = speakerIds.get(id);
        if (known == null) {
            known = known(speaker).orElseGet(() -> added(speaker));
            speakerIds.put(id, known);
        }
        return known;
    }

    private Optional<String> known(SpeakerProfile speaker) {
        List<Description> names = moved(speaker.names());
        Set<String> pages = names.stream().map(Description::source).collect(Collectors.toSet());
        return byName.getOrDefault(speaker.name(), List.of()).stream()
                .filter(other -> other.kind() == speaker.kind())
                .filter(other -> SpeakerProfile.isOneOverPages(speaker.kind(), speaker.name())
                        || other.names().equals(names)
                        || other.names().stream().map(Description::source).anyMatch(pages::contains))
                .map(SpeakerProfile::id)
                .findFirst();
    }

    private String added(SpeakerProfile speaker) {
        SpeakerProfile moved = new SpeakerProfile(
                freeSpeakers.give(speaker.id()),
                speaker.kind(),
                speaker.name(),
                moved(speaker.names()),
                moved(speaker.roles()));
        speakers.add(moved);
        remember(moved);
        return moved.id();
    }

    private void remember(SpeakerProfile speaker) {
        byName.computeIfAbsent(speaker.name(), unknown -> new ArrayList<>()).add(speaker);
    }

    private List<Description> moved(List<Description> descriptions) {
        return descriptions.stream()
                .map(description -> new Description(sourceId(description.source()), description.printed()))
                .toList();
    }
}
