package org.onrecord.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.SpeakerProfile;

/** A speaker's profile while pages are still being added. */
final class ProfileDraft {
    private final String id;
    private final SpeakerKind kind;
    private final String name;
    private final Set<Description> names = new LinkedHashSet<>();
    private final Set<Description> roles = new LinkedHashSet<>();

    ProfileDraft(String id, SpeakerKind kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
    }

    String id() {
        return id;
    }

    void add(List<Description> moreNames, List<Description> moreRoles) {
        names.addAll(moreNames);
        roles.addAll(moreRoles);
    }

    SpeakerProfile profile() {
        return new SpeakerProfile(id, kind, name, List.copyOf(names), List.copyOf(roles));
    }
}
