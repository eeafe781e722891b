package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.Span;

/** Somebody whom the page names, while the names and roles of the page are still being gathered. */
final class CastMember {
    private final SpeakerKind kind;
    private final String name;
    private final Set<Span> names = new TreeSet<>();
    private final Set<Span> roles = new TreeSet<>();

    CastMember(SpeakerKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    SpeakerKind kind() {
        return kind;
    }

    /** The fullest form of the name that the page prints. */
    String name() {
        return name;
    }

    List<String> words() {
        return List.of(name.split("\\s+"));
    }

    String lastWord() {
        List<String> words = words();
        return words.get(words.size() - 1);
    }

    void addName(Span span) {
        names.add(span);
    }

    void addRole(Span span) {
        roles.add(span);
    }

    Set<Span> roles() {
        return roles;
    }

    Set<Span> names() {
        return names;
    }

    Speaker.Named speaker() {
        return new Speaker.Named(kind, name, List.copyOf(names), List.copyOf(roles));
    }
}
