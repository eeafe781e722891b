package org.onrecord.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.sheet.SpeakerProfile;

/** The forms in which a speaker is named, for comparing two sheets. */
final class SpeakerNames {
    private SpeakerNames() {}

    /** The forms in which pages print the name of {@code speaker}; a new set. */
    static Set<String> printed(SpeakerProfile speaker) {
        return speaker.names().stream()
                .map(name -> folded(name.printed().words()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A name without what printing adds: capitals, blanks, hyphens. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}]+", "");
    }
}
