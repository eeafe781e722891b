package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.SpeakerKind;

/**
 * Who has spoken so far in a page. Rules look people up here and change nothing by it; whom they choose is taken in by
 * {@link #take}, which {@link SpeakerResolver} alone calls.
 */
final class KnownSpeakers {
    private final Cast cast;
    private final Map<String, CastMember> members = new LinkedHashMap<>();
    private final Map<String, CastMember> described = new HashMap<>();

    /** Nobody yet, in a page that names {@code cast}. */
    KnownSpeakers(Cast cast) {
        this.cast = cast;
    }

    /**
     * The speaker of that name: the one who is known by it, or a new one; a body under its acronym and its full name is
     * one.
     */
    ChosenSpeaker.Member named(SpeakerKind kind, String name) {
        String full = kind == SpeakerKind.BODY ? cast.expanded(name) : name;
        return find(full).map(ChosenSpeaker.Member::of).orElseGet(() -> new ChosenSpeaker.Member(kind, full));
    }

    /**
     * The one person whom these words of a name can stand for: printed with a full name, or known by this word alone.
     */
    Optional<String> person(List<String> words) {
        return cast.person(words).or(() -> personAlone(words));
    }

    private Optional<String> personAlone(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean alone = words.stream().filter(word -> !RoleWords.isRole(word)).count() == 1;
        if (!alone || RoleWords.isOrganisation(last) || !cast.fullNames(last).isEmpty()) {
            return Optional.empty();
        }
        return find(last).filter(member -> member.kind() == SpeakerKind.PERSON).map(CastMember::name);
    }

    /** The body that {@code words} described before. */
    Optional<ChosenSpeaker.Member> described(String words) {
        return Optional.ofNullable(described.get(words)).map(ChosenSpeaker.Member::of);
    }

    /** Those of {@code kind}, in the order in which they spoke first. */
    List<CastMember> members(SpeakerKind kind) {
        return members.values().stream().filter(member -> member.kind() == kind).toList();
    }

    private Optional<CastMember> find(String name) {
        return Optional.ofNullable(members.get(key(name)));
    }

    /**
     * The speaker who was chosen and taken in before.
     *
     * @throws IllegalArgumentException where nobody of that name was
     */
    CastMember member(ChosenSpeaker.Member chosen) {
        return find(chosen.name())
                .orElseThrow(() -> new IllegalArgumentException("\"" + chosen.name() + "\" was not taken in"));
    }

    /** Takes in whom a rule chose, with the places of the name and the description by which it was found. */
    CastMember take(ChosenSpeaker.Member chosen) {
        CastMember member =
                members.computeIfAbsent(key(chosen.name()), key -> new CastMember(chosen.kind(), chosen.name()));
        chosen.printed().forEach(member::addName);
        chosen.description().ifPresent(words -> described.put(words, member));
        return member;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
