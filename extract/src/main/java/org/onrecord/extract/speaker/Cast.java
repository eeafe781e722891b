package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenizedDocument;

/**
 * Whom a page names: every full name that is printed anywhere, the names of bodies, and who is <i>he</i>. It is made
 * once, and asking changes nothing: what is kept for the next who asks depends on the text alone.
 */
final class Cast {
    private static final Set<String> PARTICLES = WordList.words(WordList.class, "particles.txt");

    private static final Namesakes NOBODY = new Namesakes();

    private final TokenizedDocument document;
    private final Map<String, Namesakes> fullNames = new HashMap<>();
    private final Map<String, Set<String>> issuers = new HashMap<>();
    private final Acronyms acronyms;
    private final BodyUse bodyUse;
    private Optional<BodyNames> bodyNames = Optional.empty();
    private final NameRuns runs;
    private final Genders genders;

    /**
     * Whom {@code document} names.
     *
     * @param mentioned names by which its quotations mention speakers
     */
    Cast(TokenizedDocument document, List<String> mentioned) {
        this.document = document;
        this.acronyms = Acronyms.of(document.document().text());
        this.bodyUse = new BodyUse(document.document().text());
        this.runs = new NameRuns(document);
        for (Sentence sentence : document.sentences()) {
            scan(sentence.tokens());
        }
        learn();
        mentioned.forEach(this::remember);
        this.genders = new Genders(runs, this::person);
    }

    /**
     * Remembers two or three capitalised words in a row whose last stands alone elsewhere in the page, or before which
     * a role stands: {@code Becky Blackburn … Blackburn}.
     */
    private void learn() {
        Set<String> alone = new HashSet<>();
        runs.all().filter(run -> run.words().size() == 1).forEach(run -> alone.add(run.last()));
        runs.all()
                .filter(run -> alone.contains(run.last()) || run.titled())
                .map(run -> fromGivenName(run.name()))
                .filter(Cast::isPerson)
                .forEach(name -> remember(String.join(" ", name)));
    }

    /** What stands before a given name is no part of the person's name: <i>Roscosmos Dmitry Rogozin</i>. */
    private static List<String> fromGivenName(List<String> name) {
        for (int i = 0; i + 1 < name.size(); i++) {
            if (RoleWords.isGivenName(name.get(i))) {
                return name.subList(i, name.size());
            }
        }
        return name;
    }

    private static boolean isPerson(List<String> name) {
        return name.size() > 1
                && name.size() <= 3
                && name.stream()
                        .noneMatch(word -> !isNameWord(word)
                                || RoleWords.isOrganisation(word)
                                || RoleWords.isCountry(word)
                                || RoleWords.isPlaceWord(word));
    }

    /** Remembers every given name that a capitalised word follows: {@code Dmitry Rogozin}. */
    private void scan(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String given = document.text(tokens.get(i).span());
            if (!RoleWords.isGivenName(given) || !Character.isUpperCase(given.charAt(0))) {
                continue;
            }
            int last = i + 1;
            while (last + 1 < tokens.size()
                    && PARTICLES.contains(document.text(tokens.get(last).span()).toLowerCase(Locale.ROOT))) {
                last++;
            }
            String surname = document.text(tokens.get(last).span());
            boolean middle = last + 1 < tokens.size()
                    && (surname.endsWith(".") && surname.length() <= 3 || RoleWords.isGivenName(surname));
            if (middle && isNameWord(document.text(tokens.get(last + 1).span()))) {
                surname = document.text(tokens.get(++last).span());
            }
            if (isNameWord(surname) && !RoleWords.isOrganisation(surname)) {
                Span span = tokens.get(i).span().cover(tokens.get(last).span());
                remember(document.text(span));
                i = last;
            }
        }
    }

    private static boolean isNameWord(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !RoleWords.isRole(word);
    }

    /** Remembers {@code name}, of two words or more, as a full name. */
    private void remember(String name) {
        List<String> words = Words.of(name);
        if (words.size() > 1) {
            String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
            String full = String.join(" ", words);
            fullNames.computeIfAbsent(last, key -> new Namesakes()).add(full);
            if (words.size() == 2 && !RoleWords.isGivenName(words.get(0))) {
                String first = words.get(0).toLowerCase(Locale.ROOT);
                fullNames.computeIfAbsent(first, key -> new Namesakes()).add(full);
            }
        }
    }

    /** The full names, printed anywhere in the page, that end in {@code surname}. */
    List<String> fullNames(String surname) {
        return namesakes(surname).names();
    }

    /** The people of whose full names {@code word} is the last or, before a surname alone, the first. */
    Namesakes namesakes(String word) {
        return fullNames.getOrDefault(word.toLowerCase(Locale.ROOT), NOBODY);
    }

    /** The names in the narrator's words. */
    NameRuns runs() {
        return runs;
    }

    /** Who is <i>he</i> and who is <i>she</i>. */
    Genders genders() {
        return genders;
    }

    /** The one person printed with a full name whom these words of a name, titles among them, can stand for. */
    Optional<String> person(List<String> words) {
        String last = words.get(words.size() - 1);
        if (RoleWords.isOrganisation(last)) {
            return Optional.empty();
        }
        List<String> name =
                words.stream().filter(word -> !RoleWords.isRole(word)).toList();
        List<String> full = name.size() > 1 ? namesakes(last).fitting(String.join(" ", name)) : fullNames(last);
        return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
    }

    /** The bodies that the page names as issuers of {@code sort}, a sort of document. */
    Set<String> issuers(String sort) {
        return issuers.computeIfAbsent(
                sort, key -> Issuers.find(document.document().text(), bodyUse, key));
    }

    /** A body's full name, where {@code name} is its acronym; else {@code name}. */
    String expanded(String name) {
        return acronyms.expand(name).orElse(name);
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
}
