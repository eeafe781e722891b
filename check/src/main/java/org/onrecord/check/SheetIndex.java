package org.onrecord.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** What a sheet says, by source and by speaker, so that each source is checked without reading the whole sheet. */
public final class SheetIndex {
    private final FactSheet sheet;
    private final Map<String, List<Statement>> statements = new HashMap<>();
    private final Map<String, SpeakerProfile> speakers = new LinkedHashMap<>();
    private final Map<String, Map<String, SpeakerProfile>> described = new HashMap<>();
    private final Map<Place, List<Description>> names = new HashMap<>();
    private final Map<Place, List<Description>> roles = new HashMap<>();
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> goneSources = new HashSet<>();
    private final Set<String> goneSpeakers = new HashSet<>();
    private final NameCheck nameCheck;

    private record Place(String speaker, String source) {}

    /** The index of {@code sheet}. */
    public SheetIndex(FactSheet sheet) {
        this.sheet = sheet;
        for (Statement statement : sheet.statements()) {
            statements
                    .computeIfAbsent(statement.facts().source(), source -> new ArrayList<>())
                    .add(statement);
            speaking.addAll(statement.facts().speakers());
        }
        for (Statement statement : sheet.gone()) {
            goneSources.add(statement.facts().source());
            goneSpeakers.addAll(statement.facts().speakers());
        }
        sheet.speakers().forEach(this::add);
        nameCheck = new NameCheck(speakers);
    }

    private void add(SpeakerProfile speaker) {
        speakers.put(speaker.id(), speaker);
        speaker.names().forEach(name -> add(speaker, name, names));
        speaker.roles().forEach(role -> add(speaker, role, roles));
    }

    private void add(SpeakerProfile speaker, Description description, Map<Place, List<Description>> to) {
        described
                .computeIfAbsent(description.source(), source -> new LinkedHashMap<>())
                .put(speaker.id(), speaker);
        to.computeIfAbsent(new Place(speaker.id(), description.source()), place -> new ArrayList<>())
                .add(description);
    }

    /** The sheet itself. */
    public FactSheet sheet() {
        return sheet;
    }

    /** Whether nothing but statements under "gone" comes from {@code source}; its page may be another by now. */
    public boolean isGone(String source) {
        return goneSources.contains(source) && !statements.containsKey(source);
    }

    /** The statements of {@code source}. */
    public List<Statement> statements(String source) {
        return statements.getOrDefault(source, List.of());
    }

    /** The profiles of {@code ids}, in that order. */
    List<SpeakerProfile> speakers(List<String> ids) {
        return ids.stream().map(speakers::get).toList();
    }

    /** Who has a name or a role in {@code source}, without those that only statements under "gone" name. */
    List<SpeakerProfile> described(String source) {
        return described.getOrDefault(source, Map.of()).values().stream()
                .filter(speaker -> !isGone(speaker))
                .toList();
    }

    /** The names of {@code speaker} that {@code source} prints. */
    List<Description> names(SpeakerProfile speaker, String source) {
        return names.getOrDefault(new Place(speaker.id(), source), List.of());
    }

    /** The roles of {@code speaker} that {@code source} prints. */
    List<Description> roles(SpeakerProfile speaker, String source) {
        return roles.getOrDefault(new Place(speaker.id(), source), List.of());
    }

    NameCheck nameCheck() {
        return nameCheck;
    }

    /** Everybody whom no statement names, not even one under "gone". */
    List<SpeakerProfile> silent() {
        return sheet.speakers().stream()
                .filter(speaker -> !speaks(speaker) && !isGone(speaker))
                .toList();
    }

    private boolean speaks(SpeakerProfile speaker) {
        return speaking.contains(speaker.id());
    }

    private boolean isGone(SpeakerProfile speaker) {
        return goneSpeakers.contains(speaker.id()) && !speaks(speaker);
    }
}
