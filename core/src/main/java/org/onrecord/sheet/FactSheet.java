package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sources, speakers and statements in reading order.
 *
 * @param sources in the order in which they were read; ids are unique
 * @param speakers in the order in which they first speak; ids are unique
 * @param statements in reading order; ids are unique, and every source and speaker that they name is in the sheet
 * @param gone reviewed statements of an earlier run that this run did not find again
 */
public record FactSheet(
        List<Source> sources, List<SpeakerProfile> speakers, List<Statement> statements, List<Statement> gone) {
    /** Checks every reference and copies. */
    public FactSheet {
        sources = List.copyOf(sources);
        speakers = List.copyOf(speakers);
        statements = List.copyOf(statements);
        gone = List.copyOf(gone);
        Set<String> sourceIds = unique(sources.stream().map(Source::id).toList(), "source");
        Set<String> speakerIds =
                unique(speakers.stream().map(SpeakerProfile::id).toList(), "speaker");
        List<String> ids = new ArrayList<>();
        for (Statement statement : statements) {
            Facts facts = statement.facts();
            ids.add(facts.id().value());
            require(sourceIds, facts.source(), "source", facts);
            facts.speakers().forEach(speaker -> require(speakerIds, speaker, "speaker", facts));
        }
        unique(ids, "statement");
    }

    private static Set<String> unique(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(what + " id \"" + id + "\" stands twice");
            }
        }
        return seen;
    }

    private static void require(Set<String> known, String id, String what, Facts facts) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    "statement " + facts.id() + " names " + what + " \"" + id + "\", which the sheet does not hold");
        }
    }
}
