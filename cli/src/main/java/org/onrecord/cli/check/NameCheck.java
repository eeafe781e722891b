package org.onrecord.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/**
 * Checks that a sheet gives its statements to the people whose names it has for them. Bodies are left out: a page may
 * call one by a name and by a description of two words.
 */
final class NameCheck {
    private final List<SpeakerProfile> speakers;

    NameCheck(FactSheet sheet) {
        speakers = sheet.speakers();
    }

    /** Every mention of {@code statement} that is another person's name and shares no word with its own speakers'. */
    List<String> misgiven(Statement statement) {
        List<String> given = statement.facts().speakers();
        Set<String> own = new HashSet<>();
        speakers.stream().filter(each -> given.contains(each.id())).forEach(each -> own.addAll(names(each)));
        List<String> found = new ArrayList<>();
        for (Excerpt mention : statement.facts().mentions()) {
            Set<String> words = words(mention.words());
            if (given.isEmpty() || words.stream().anyMatch(own::contains)) {
                continue;
            }
            speakers.stream()
                    .filter(each -> !given.contains(each.id()) && isNamed(each, mention.words()))
                    .findFirst()
                    .ifPresent(each -> found.add("the sheet has the speaker " + given + ", but the mention ["
                            + mention.words() + "] is a name of \"" + each.id() + "\""));
        }
        return found;
    }

    /** Whether the sheet's name of a person has a word that none of the names has that the sources print. */
    static boolean isUnprinted(SpeakerProfile speaker) {
        Set<String> printed = new HashSet<>();
        speaker.names().forEach(name -> printed.addAll(words(name.printed().words())));
        return speaker.kind() == SpeakerKind.PERSON
                && !speaker.names().isEmpty()
                && !printed.containsAll(words(speaker.name()));
    }

    private static boolean isNamed(SpeakerProfile speaker, String mention) {
        return speaker.kind() == SpeakerKind.PERSON
                && speaker.names().stream()
                        .map(name -> name.printed().words())
                        .anyMatch(name -> name.equalsIgnoreCase(mention));
    }

    private static Set<String> names(SpeakerProfile speaker) {
        Set<String> words = words(speaker.name());
        for (Description name : speaker.names()) {
            words.addAll(words(name.printed().words()));
        }
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
