package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.words.Roles;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenizedDocument;

/** Whom a page names: the speakers, by name, and every full name that is printed anywhere. */
final class Cast {
    private static final Set<String> PARTICLES = Set.of(
            "di", "de", "del", "della", "da", "dos", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le",
            "ter");

    private final TokenizedDocument document;
    private final Map<String, CastMember> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> fullNames = new LinkedHashMap<>();
    private final Map<String, CastMember> described = new LinkedHashMap<>();
    private final Acronyms acronyms;
    private final BodyUse bodyUse;
    private Optional<BodyNames> bodyNames = Optional.empty();

    Cast(TokenizedDocument document) {
        this.document = document;
        this.acronyms = Acronyms.of(document.document().text());
        this.bodyUse = new BodyUse(document.document().text());
        Set<String> alone = alone();
        for (Sentence sentence : document.sentences()) {
            scan(sentence.tokens());
            scanPairs(sentence.tokens(), alone);
        }
    }

    /**
     * Remembers two capitalised words in a row, alone among small ones, whose second stands alone elsewhere in the
     * page: {@code Becky Blackburn … Blackburn}.
     */
    private void scanPairs(List<Token> tokens, Set<String> alone) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean pair = isCapital(tokens, i)
                    && isCapital(tokens, i + 1)
                    && (!isCapital(tokens, i - 1) || isRole(tokens, i - 1))
                    && !isCapital(tokens, i + 2);
            if (!pair) {
                continue;
            }
            String given = document.text(tokens.get(i).span());
            String surname = document.text(tokens.get(i + 1).span());
            boolean person = isNameWord(given)
                    && isNameWord(surname)
                    && !Roles.isOrganisation(surname)
                    && !Roles.isOrganisation(given)
                    && !Roles.isCountry(surname)
                    && !Roles.isCountry(given)
                    && !Roles.isPlaceWord(surname);
            if (person
                    && (alone.contains(surname) || isRole(tokens, i - 1))
                    && tokens.get(i).pos() == PartOfSpeech.PROPN) {
                remember(given + " " + surname);
            }
        }
    }

    /** Capitalised words that stand between small ones, not at the start of a sentence. */
    private Set<String> alone() {
        Set<String> alone = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean single = isCapital(tokens, i) && !isCapital(tokens, i - 1) && !isCapital(tokens, i + 1);
                if (single && tokens.get(i).pos() == PartOfSpeech.PROPN) {
                    alone.add(document.text(tokens.get(i).span()));
                }
            }
        }
        return alone;
    }

    private boolean isRole(List<Token> tokens, int i) {
        return i >= 0 && Roles.isRole(document.text(tokens.get(i).span()));
    }

    private boolean isCapital(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && Character.isUpperCase(
                        document.document().text().charAt(tokens.get(i).span().start()));
    }

    /** Remembers every given name that a capitalised word follows: {@code Dmitry Rogozin}. */
    private void scan(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String given = document.text(tokens.get(i).span());
            if (!Roles.isGivenName(given) || !Character.isUpperCase(given.charAt(0))) {
                continue;
            }
            int last = i + 1;
            while (last + 1 < tokens.size()
                    && PARTICLES.contains(document.text(tokens.get(last).span()).toLowerCase(Locale.ROOT))) {
                last++;
            }
            String surname = document.text(tokens.get(last).span());
            boolean middle = last + 1 < tokens.size()
                    && (surname.endsWith(".") && surname.length() <= 3 || Roles.isGivenName(surname));
            if (middle && isNameWord(document.text(tokens.get(last + 1).span()))) {
                surname = document.text(tokens.get(++last).span());
            }
            if (isNameWord(surname) && !Roles.isOrganisation(surname)) {
                Span span = tokens.get(i).span().cover(tokens.get(last).span());
                remember(document.text(span));
                i = last;
            }
        }
    }

    private static boolean isNameWord(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !Roles.isRole(word);
    }

    /** Remembers {@code name}, of two words or more, as a full name. */
    void remember(String name) {
        List<String> words = Words.of(name);
        if (words.size() > 1) {
            String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
            String full = String.join(" ", words);
            fullNames.computeIfAbsent(last, key -> new LinkedHashSet<>()).add(full);
            if (words.size() == 2 && !Roles.isGivenName(words.get(0))) {
                String first = words.get(0).toLowerCase(Locale.ROOT);
                fullNames.computeIfAbsent(first, key -> new LinkedHashSet<>()).add(full);
            }
        }
    }

    /** The full names, printed anywhere in the page, that end in {@code surname}. */
    List<String> fullNames(String surname) {
        return NameForms.distinct(fullNames.getOrDefault(surname.toLowerCase(Locale.ROOT), Set.of()));
    }

    /** The member of that name, made if need be; a body under its acronym and its full name is one. */
    CastMember member(SpeakerKind kind, String name) {
        String full = kind == SpeakerKind.BODY ? acronyms.expand(name).orElse(name) : name;
        return members.computeIfAbsent(full.toLowerCase(Locale.ROOT), key -> new CastMember(kind, full));
    }

    /** Remembers that {@code words} described {@code body}, so that they do so again. */
    void describe(String words, CastMember body) {
        described.put(words, body);
    }

    Optional<CastMember> described(String words) {
        return Optional.ofNullable(described.get(words));
    }

    Optional<CastMember> find(String name) {
        return Optional.ofNullable(members.get(name.toLowerCase(Locale.ROOT)));
    }

    List<CastMember> members() {
        return new ArrayList<>(members.values());
    }

    List<CastMember> members(SpeakerKind kind) {
        return members.values().stream().filter(member -> member.kind() == kind).toList();
    }

    /** Which names the page uses as those of bodies. */
    BodyUse bodyUse() {
        return bodyUse;
    }

    /** Where the page prints the names of bodies; looked for when first asked. */
    BodyNames bodyNames() {
        BodyNames found = bodyNames.orElseGet(() -> new BodyNames(document, bodyUse));
        bodyNames = Optional.of(found);
        return found;
    }

    boolean isAcronym(String word) {
        return acronyms.expand(word).isPresent();
    }
}
