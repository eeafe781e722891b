package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/**
 * Finds the name inside a noun phrase: the capitalised run that is no owner ({@code Trump's aide}), no complement of a
 * preposition ({@code the mayor of London}), and from which roles and bodies are cut ({@code Roscosmos chief Rogozin}).
 */
final class NameFinder {
    private static final Set<String> PARTICLES = WordList.words(WordList.class, "particles.txt");

    private static final Pattern NUMBERED = Pattern.compile("\\d\\p{Lu}\\p{L}*");

    private NameFinder() {}

    /** The name's pieces, or nothing where the phrase only describes. */
    static Optional<NounPhrase> find(NounPhrase phrase) {
        NarratorLine line = phrase.line();
        Optional<NounPhrase> body = Optional.empty();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!isNamePart(line, i) || i > phrase.from() && line.is(i - 1, "(")) {
                continue;
            }
            int end = i + 1;
            while (end < phrase.to() && (isNamePart(line, end) || isInner(line, end, phrase.to()))) {
                end++;
            }
            boolean complement = isComplement(phrase, i);
            int person = endsName(phrase, i, end) ? personStart(line, i, end, complement || !isFirst(phrase, i)) : -1;
            if (person > i || person == i && !complement) {
                return Optional.of(new NounPhrase(line, person, end));
            }
            end = withComplement(line, end, phrase.to());
            boolean role = onlyRoles(line, i, end)
                    || RoleWords.isRole(line.piece(end - 1).lower());
            if (endsName(phrase, i, end) && !complement && body.isEmpty() && !role) {
                body = Optional.of(new NounPhrase(line, withoutRoles(line, i, end), end));
            }
            i = end;
        }
        return body.or(() -> LowerCaseName.find(phrase));
    }

    /**
     * Whether the run is no owner and stands before no noun of its own: {@code Trump's aide}, {@code Bay Area
     * resident}.
     */
    private static boolean endsName(NounPhrase phrase, int from, int end) {
        NarratorLine line = phrase.line();
        if (end >= phrase.to()) {
            return true;
        }
        Piece next = line.piece(end);
        boolean noun =
                next.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN) || RoleWords.isRole(next.lower());
        boolean lostCapital = (end + 1 == phrase.to() || line.is(end + 1, "("))
                && end == from + 1
                && RoleWords.isGivenName(line.piece(from).text());
        return !PhraseFinder.isPossessive(next) && (!noun || lostCapital);
    }

    private static boolean isComplement(NounPhrase phrase, int i) {
        NarratorLine line = phrase.line();
        if (i > phrase.from() && line.piece(i - 1).is(PartOfSpeech.ADP)) {
            return true;
        }
        if (i > phrase.from() && line.piece(i - 1).is(PartOfSpeech.CCONJ)) {
            return line.pieces().subList(phrase.from(), i).stream().anyMatch(piece -> piece.is(PartOfSpeech.ADP));
        }
        return i > phrase.from() + 1
                && line.piece(i - 1).is(PartOfSpeech.DET, PartOfSpeech.ADJ)
                && line.piece(i - 2).is(PartOfSpeech.ADP);
    }

    /** The end of a body's name that goes on after a preposition: {@code Office for Outer Space Affairs}. */
    private static int withComplement(NarratorLine line, int end, int to) {
        if (!RoleWords.isOrganisation(line.piece(end - 1).lower())
                || end + 1 >= to
                || !(line.is(end, "of") || line.is(end, "for"))) {
            return end;
        }
        int next = line.is(end + 1, "the") ? end + 2 : end + 1;
        int stop = next;
        while (stop < to && (isNamePart(line, stop) || stop > next && isInner(line, stop, to))) {
            stop++;
        }
        boolean joined = stop > next
                && line.is(stop, "and")
                && stop + 1 < to
                && isNamePart(line, stop + 1)
                && (stop + 2 >= to || !line.piece(stop + 2).isCapitalised())
                && !RoleWords.isRole(line.piece(stop + 1).lower());
        if (joined) {
            return stop + 2;
        }
        boolean person = personStart(line, next, Math.max(next, stop), true) >= 0;
        return stop > next && !person ? stop : end;
    }

    private static boolean isFirst(NounPhrase phrase, int i) {
        return i == phrase.from() || i == phrase.from() + 1 && phrase.first().is(PartOfSpeech.DET);
    }

    private static boolean isNamePart(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        if (isNumbered(line, i)) {
            return true;
        }
        if (!piece.isCapitalised()
                || piece.is(
                        PartOfSpeech.DET,
                        PartOfSpeech.PRON,
                        PartOfSpeech.ADP,
                        PartOfSpeech.CCONJ,
                        PartOfSpeech.SCONJ,
                        PartOfSpeech.ADV)) {
            return false;
        }
        boolean opensLine = i == 0;
        boolean goesOn = i + 1 < line.size()
                && (line.piece(i + 1).isCapitalised()
                        || RoleWords.isRole(line.piece(i + 1).lower()));
        return !opensLine
                || piece.is(PartOfSpeech.PROPN)
                || goesOn
                || isAcronym(piece.text())
                || RoleWords.isGivenName(piece.text());
    }

    /** A surname that opens with a number: <i>Malik 4X</i>. */
    private static boolean isNumbered(NarratorLine line, int i) {
        return i > 0
                && line.piece(i - 1).isCapitalised()
                && NUMBERED.matcher(line.piece(i).text()).matches();
    }

    private static boolean isInner(NarratorLine line, int i, int to) {
        Piece piece = line.piece(i);
        boolean between = i + 1 < to && isNamePart(line, i + 1);
        return between && (PARTICLES.contains(piece.lower()) || piece.is("&") || piece.is("-") || piece.is("/"));
    }

    /** Where a person's name starts inside the run, or -1: after the last role or body, else at a given name. */
    private static int personStart(NarratorLine line, int from, int to, boolean cutNeeded) {
        if (to > from && RoleWords.isRole(line.piece(to - 1).lower()) && !isSurname(line, from, to)) {
            return -1;
        }
        int start = from;
        for (int i = from; i < to - 1; i++) {
            if (RoleWords.isRole(line.piece(i).lower())) {
                start = i + 1;
            }
        }
        if (start > from && !RoleWords.isOrganisation(line.piece(to - 1).lower())) {
            return start;
        }
        for (int i = from; i < to - 1; i++) {
            boolean twoFollow = to - i > 2;
            if (RoleWords.isOrganisation(line.piece(i).lower())
                    && twoFollow
                    && !RoleWords.isOrganisation(line.piece(to - 1).lower())) {
                start = i + 1;
            }
        }
        boolean cut = start > from;
        for (int i = start; i < to - 1; i++) {
            if (RoleWords.isGivenName(line.piece(i).text())
                    && !RoleWords.isOrganisation(line.piece(to - 1).lower())) {
                return i;
            }
        }
        if (cut) {
            return start;
        }
        boolean afterRole = from > 0 && RoleWords.isRole(line.piece(from - 1).lower());
        boolean persons = afterRole
                || !cutNeeded
                        && to - from <= 3
                        && !RoleWords.isOrganisation(line.piece(to - 1).lower());
        return persons && !onlyRoles(line, from, to) ? from : -1;
    }

    /** <i>Peter T. King</i>: behind a given name or an initial, a word that may be a role is a surname. */
    private static boolean isSurname(NarratorLine line, int from, int to) {
        boolean capital = to - from > 1 && line.piece(to - 1).isCapitalised();
        String before = capital ? line.piece(to - 2).text() : "";
        return capital && (RoleWords.isGivenName(before) || before.length() == 2 && before.endsWith("."));
    }

    private static int withoutRoles(NarratorLine line, int from, int to) {
        int start = from;
        while (start < to - 1
                && RoleWords.isRole(line.piece(start).lower())
                && !RoleWords.isOrganisation(line.piece(to - 1).lower())) {
            start++;
        }
        return start;
    }

    private static boolean onlyRoles(NarratorLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!RoleWords.isRole(line.piece(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
