package org.onrecord.extract.quote;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.words.Roles;
import org.onrecord.text.PartOfSpeech;

/**
 * Finds the name inside a noun phrase: the capitalised run that is no owner ({@code Trump's aide}), no complement of a
 * preposition ({@code the mayor of London}), and from which roles and bodies are cut ({@code Roscosmos chief Rogozin}).
 */
final class NameFinder {
    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "der", "bin", "al", "el", "la", "di", "da", "del", "dos", "le", "ibn", "ter");

    private NameFinder() {}

    /** The name's pieces, or nothing where the phrase only describes. */
    static Optional<NounPhrase> find(NounPhrase phrase) {
        NarratorLine line = phrase.line();
        Optional<NounPhrase> body = Optional.empty();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!isNamePart(line, i)) {
                continue;
            }
            int end = i + 1;
            while (end < phrase.to() && (isNamePart(line, end) || isInner(line, end, phrase.to()))) {
                end++;
            }
            boolean owner = end < phrase.to() && PhraseFinder.isPossessive(line.piece(end));
            boolean complement = i > phrase.from() && line.piece(i - 1).is(PartOfSpeech.ADP)
                    || i > phrase.from() + 1
                            && line.piece(i - 1).is(PartOfSpeech.DET, PartOfSpeech.ADJ)
                            && line.piece(i - 2).is(PartOfSpeech.ADP);
            int person = personStart(line, i, end, complement || !isFirst(phrase, i));
            boolean last =
                    end == phrase.to() || !line.piece(end).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
            if (!owner && person >= 0) {
                return Optional.of(new NounPhrase(line, person, end));
            }
            if (!owner && !complement && last && body.isEmpty() && !onlyRoles(line, i, end)) {
                body = Optional.of(new NounPhrase(line, withoutRoles(line, i, end), end));
            }
            i = end;
        }
        return body.or(() -> LowerCaseName.find(phrase));
    }

    private static boolean isFirst(NounPhrase phrase, int i) {
        return i == phrase.from() || i == phrase.from() + 1 && phrase.first().is(PartOfSpeech.DET);
    }

    private static boolean isNamePart(NarratorLine line, int i) {
        Piece piece = line.piece(i);
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
                        || Roles.isRole(line.piece(i + 1).lower()));
        return !opensLine || piece.is(PartOfSpeech.PROPN) || goesOn || Roles.isGivenName(piece.text());
    }

    private static boolean isInner(NarratorLine line, int i, int to) {
        Piece piece = line.piece(i);
        boolean between = i + 1 < to && isNamePart(line, i + 1);
        return between && (PARTICLES.contains(piece.lower()) || piece.is("&") || piece.is("-"));
    }

    /** Where a person's name starts inside the run, or -1: after the last role or body, else at a given name. */
    private static int personStart(NarratorLine line, int from, int to, boolean cutNeeded) {
        int start = from;
        for (int i = from; i < to - 1; i++) {
            if (Roles.isRole(line.piece(i).lower())) {
                start = i + 1;
            }
        }
        if (start > from && !Roles.isOrganisation(line.piece(to - 1).lower())) {
            return start;
        }
        for (int i = from; i < to - 1; i++) {
            boolean twoFollow = to - i > 2;
            if (Roles.isOrganisation(line.piece(i).lower())
                    && twoFollow
                    && !Roles.isOrganisation(line.piece(to - 1).lower())) {
                start = i + 1;
            }
        }
        boolean cut = start > from;
        for (int i = start; i < to - 1; i++) {
            if (Roles.isGivenName(line.piece(i).text())
                    && !Roles.isOrganisation(line.piece(to - 1).lower())) {
                return i;
            }
        }
        if (cut) {
            return start;
        }
        boolean afterRole = from > 0 && Roles.isRole(line.piece(from - 1).lower());
        boolean persons = afterRole
                || !cutNeeded
                        && to - from <= 3
                        && !Roles.isOrganisation(line.piece(to - 1).lower());
        return persons && !onlyRoles(line, from, to) ? from : -1;
    }

    private static int withoutRoles(NarratorLine line, int from, int to) {
        int start = from;
        while (start < to - 1
                && Roles.isRole(line.piece(start).lower())
                && !Roles.isOrganisation(line.piece(to - 1).lower())) {
            start++;
        }
        return start;
    }

    private static boolean onlyRoles(NarratorLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Roles.isRole(line.piece(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
