package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/**
 * A name that lost its capitals, as machine translation leaves it: {@code secretary-general yu-long tian}. Only a
 * hyphenated word, or one that no tag fits, right after a role counts; anything else stays a description.
 */
final class LowerCaseName {
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{1,5}-\\p{L}{1,6}");

    private LowerCaseName() {}

    static Optional<NounPhrase> find(NounPhrase phrase) {
        NarratorLine line = phrase.line();
        if (isOdd(phrase.first()) && phrase.to() - phrase.from() == 2 && allPlain(line, phrase.from(), phrase.to())) {
            return Optional.of(phrase);
        }
        for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
            if (!RoleWords.isRole(line.piece(i).lower())) {
                continue;
            }
            int start = i + 1;
            int words = phrase.to() - start;
            Piece first = line.piece(start);
            boolean odd = isOdd(first);
            if (odd && words >= 1 && words <= 3 && allPlain(line, start, phrase.to())) {
                return Optional.of(new NounPhrase(line, start, phrase.to()));
            }
        }
        return Optional.empty();
    }

    /**
     * {@code name} with a surname in lower case that follows a given name and ends the phrase: {@code Konstantin
     * lochev}.
     */
    static NounPhrase extend(NounPhrase name, NounPhrase phrase) {
        boolean given = name.to() - name.from() == 1
                && RoleWords.isGivenName(name.first().text());
        if (given && (phrase.to() == name.to() + 1 || name.line().is(name.to() + 1, "("))) {
            Piece next = name.line().piece(name.to());
            boolean plain = next.isWord()
                    && !next.isCapitalised()
                    && !RoleWords.isRole(next.lower())
                    && next.lower().length() > 2;
            return plain && next.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.X, PartOfSpeech.PROPN)
                    ? name.to(name.to() + 1)
                    : name;
        }
        return name;
    }

    private static boolean isOdd(Piece piece) {
        return !piece.isCapitalised()
                && HYPHENATED.matcher(piece.lower()).matches()
                && !RoleWords.isRole(piece.lower());
    }

    private static boolean allPlain(NarratorLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = line.piece(i);
            if (!piece.isWord() || RoleWords.isRole(piece.lower()) || piece.is(PartOfSpeech.ADP, PartOfSpeech.DET)) {
                return false;
            }
        }
        return true;
    }
}
