package org.onrecord.sheet;

import java.util.List;
import java.util.Objects;
import org.onrecord.quotation.SpeakerKind;

/**
 * A speaker of a sheet, over all its sources.
 *
 * @param id short name inside the sheet: {@code dmitry-rogozin}
 * @param kind person, body, document or unnamed
 * @param name the fullest name, or the description of somebody unnamed
 * @param names every form of the name, in reading order
 * @param roles every role, in reading order
 */
public record SpeakerProfile(
        String id, SpeakerKind kind, String name, List<Description> names, List<Description> roles) {
    /** Checks and copies. */
    public SpeakerProfile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    /**
     * Whether the same name in two pages is the same speaker: a person of two words or more, or a body. A surname
     * alone, and whoever has no name, is a speaker of one page only.
     */
    public static boolean isOneOverPages(SpeakerKind kind, String name) {
        return kind == SpeakerKind.BODY || kind == SpeakerKind.PERSON && name.indexOf(' ') > 0;
    }
}
