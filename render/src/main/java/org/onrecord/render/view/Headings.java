package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** The speakers of a sheet and those whom only an editor named, and which statement stands under which of them. */
final class Headings {
    private final List<SpeakerProfile> all = new ArrayList<>();
    private final Map<String, SpeakerProfile> byEditor = new LinkedHashMap<>();

    Headings(List<SpeakerProfile> speakers, List<Statement> statements) {
        all.addAll(speakers);
        for (Statement statement : statements) {
            Corrections.speaker(statement)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> byEditor.computeIfAbsent(name, it -> profile(it, speakers)));
        }
        byEditor.values().stream()
                .filter(speaker -> !speakers.contains(speaker))
                .forEach(all::add);
    }

    /** The only speaker of that name, or a new one; of two with one name nobody can say which the editor meant. */
    private static SpeakerProfile profile(String name, List<SpeakerProfile> speakers) {
        List<SpeakerProfile> found =
                speakers.stream().filter(speaker -> speaker.name().equals(name)).toList();
        return found.size() == 1
                ? found.get(0)
                : new SpeakerProfile("an editor's " + name, SpeakerKind.UNNAMED, name, List.of(), List.of());
    }

    List<SpeakerProfile> all() {
        return List.copyOf(all);
    }

    /** The id of the speaker under whom {@code statement} stands. */
    Optional<String> owner(Statement statement) {
        Optional<String> corrected = Corrections.speaker(statement);
        return corrected.isPresent()
                ? corrected
                        .flatMap(name -> Optional.ofNullable(byEditor.get(name)))
                        .map(SpeakerProfile::id)
                : statement.facts().speakers().stream().findFirst();
    }

    /** The ids of those who speak jointly with the owner. */
    List<String> others(Statement statement) {
        return Corrections.speaker(statement).isPresent()
                ? List.of()
                : statement.facts().speakers().stream().skip(1).toList();
    }

    /** The roles under a heading: those of an editor first, then the page's. */
    List<String> roles(SpeakerProfile speaker, List<Statement> statements, List<String> printed) {
        List<String> corrected = statements.stream()
                .flatMap(statement -> Corrections.role(statement).stream())
                .distinct()
                .map(role -> role + " (corrected)")
                .toList();
        List<String> lines = new ArrayList<>(corrected);
        printed.forEach(role -> lines.add(corrected.isEmpty() ? role : "the page: " + role));
        if (lines.isEmpty()
                && byEditor.containsValue(speaker)
                && speaker.names().isEmpty()) {
            lines.add("named by an editor");
        }
        return lines;
    }
}
