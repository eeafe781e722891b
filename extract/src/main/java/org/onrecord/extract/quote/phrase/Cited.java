package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.MentionKind;

/**
 * Whom a medium names as its source: <i>TASS reported, citing Ann Lee, that …</i>, <i>Interfax reports with reference
 * to Lee</i>.
 *
 * @param subject the one who is cited
 * @param after the piece after the citation, its comma included
 */
public record Cited(Subject subject, int after) {
    /** The citation that starts at piece {@code from}, a comma before it left out. */
    public static Optional<Cited> at(NarratorLine line, int from) {
        int i = line.is(from, ",") ? from + 1 : from;
        int name;
        if (line.is(i, "citing") || line.is(i, "quoting")) {
            name = i + 1;
        } else if (line.is(i, "with") && line.is(i + 1, "reference") && line.is(i + 2, "to")) {
            name = i + 3;
        } else if (line.is(i, "referring") && line.is(i + 1, "to")) {
            name = i + 2;
        } else {
            return Optional.empty();
        }
        return MentionFinder.after(line, name)
                .map(subject -> new Cited(subject, line.is(subject.to(), ",") ? subject.to() + 1 : subject.to()));
    }

    /**
     * Whether the subject may be a medium, which passes words on. A person says them: one with a given name, a title or
     * a role. Nor does who only <i>refers to</i> somebody quote him, unless it is plainly a body.
     */
    public static boolean isMedium(NarratorLine line, Subject subject) {
        boolean person = subject.mentions().get(0).kind() != MentionKind.NAME;
        boolean body = false;
        for (int i = subject.from(); i < subject.to(); i++) {
            Piece piece = line.piece(i);
            person |= RoleWords.isGivenName(piece.text()) && piece.isCapitalised() || RoleWords.isRole(piece.lower());
            body |= RoleWords.isBody(piece.lower())
                    || RoleWords.isOrganisation(piece.lower())
                    || isAcronym(piece.text());
        }
        return !person && (body || !refers(line, subject.to()));
    }

    private static boolean refers(NarratorLine line, int from) {
        for (int i = from; i < line.size(); i++) {
            if (line.is(i, "referring")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
