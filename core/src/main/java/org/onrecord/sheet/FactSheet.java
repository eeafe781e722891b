package org.onrecord.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sources, speakers and statements in reading order.
 *
 * @param sources in the order in which they were read; ids are unique
 * @param speakers in the order in which they first speak; ids are unique, and every source that they name is in the
 *     sheet
 * @param statements in reading order; ids are unique, and every source and speaker that they name is in the sheet
 * @param gone reviewed statements of an earlier run that this run did not find again; what they name is in the sheet
 *     too
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
        for (SpeakerProfile speaker : speakers) {
            String who = "speaker \"" + speaker.id() + "\"";
            speaker.names().forEach(name -> require(sourceIds, name.source(), "source", who));
            speaker.roles().forEach(role -> require(sourceIds, role.source(), "source", who));
        }
        unique(statements.stream().map(each -> each.facts().id().value()).toList(), "statement");
        Stream.concat(statements.stream(), gone.stream()).map(Statement::facts).forEach(facts -> {
            String what = "statement " + facts.id();
            require(sourceIds, facts.source(), "source", what);
            facts.speakers().forEach(speaker -> require(speakerIds, speaker, "speaker", what));
        });
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

    private static void require(Set<String> known, String id, String what, String by) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    by + " names " + what + " \"" + id + "\", which the sheet does not hold");
        }
    }
}
