package org.onrecord.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/**
 * Checks that a sheet gives its statements to the people whose names it has for them. Bodies are left out: a page may
 * call one by a name and by a description of two words.
 */
final class NameCheck {
    private final Map<String, SpeakerProfile> speakers;

    /** Ids of the people of a name, in small letters. */
    private final Map<String, Set<String>> people = new HashMap<>();

    private final Map<String, Set<String>> words = new HashMap<>();

    /** Of the speakers of a sheet by their ids, in its order. */
    NameCheck(Map<String, SpeakerProfile> speakers) {
        this.speakers = speakers;
        for (SpeakerProfile speaker : speakers.values()) {
            if (speaker.kind() == SpeakerKind.PERSON) {
                for (Description name : speaker.names()) {
                    String printed = name.printed().words().toLowerCase(Locale.ROOT);
                    people.computeIfAbsent(printed, key -> new LinkedHashSet<>())
                            .add(speaker.id());
                }
            }
        }
    }

    /** Every mention of {@code statement} that is another person's name and shares no word with its own speakers'. */
    List<String> misgiven(Statement statement) {
        List<String> given = statement.facts().speakers();
        if (given.isEmpty()) {
            return List.of();
        }
        List<Set<String>> own = given.stream()
                .map(id -> Optional.ofNullable(speakers.get(id)))
                .flatMap(Optional::stream)
                .map(speaker -> words.computeIfAbsent(speaker.id(), id -> names(speaker)))
                .toList();
        List<String> found = new ArrayList<>();
        for (Excerpt mention : statement.facts().mentions()) {
            Set<String> mentioned = words(mention.words());
            if (own.stream().allMatch(names -> mentioned.stream().noneMatch(names::contains))) {
                people.getOrDefault(mention.words().toLowerCase(Locale.ROOT), Set.of()).stream()
                        .filter(id -> !given.contains(id))
                        .findFirst()
                        .ifPresent(id -> found.add("the sheet has the speaker " + given + ", but the mention ["
                                + mention.words() + "] is a name of \"" + id + "\""));
            }
        }
        return found;
    }

    /** Whether the sheet's name of {@code speaker} has a word that none of its names has that the sources print. */
    static boolean isUnprinted(SpeakerProfile speaker) {
        Set<String> printed = new HashSet<>();
        speaker.names().forEach(name -> printed.addAll(words(name.printed().words())));
        return !printed.containsAll(words(speaker.name()));
    }

    private static Set<String> names(SpeakerProfile speaker) {
        Set<String> names = words(speaker.name());
        speaker.names().forEach(name -> names.addAll(words(name.printed().words())));
        return names;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
