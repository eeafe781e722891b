package org.onrecord.extract.quote.phrase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/** Cuts noun phrases out of a line, leftwards from a verb or rightwards from one. */
public final class PhraseFinder {
    public static final Set<String> PERSONAL = WordClass.PRONOUNS.with(Pronominal.ALONE);
    private static final Set<String> LINKS =
            Set.of("of", "for", "at", "in", "from", "on", "to", "with", "and", "&", "by", "de");
    private static final Set<String> RIGHT_LINKS = Set.of("of", "for", "from", "at", "in", "de");

    /** Words that go on with a preposition of their own: <i>people familiar with the plan</i>. */
    private static final Map<String, String> COMPLEMENTS = Map.of(
            "familiar", "with", "close", "to", "privy", "to", "briefed", "on", "involved", "in", "people", "with");

    private static final Set<String> LEADING = Set.of(
            "but",
            "and",
            "or",
            "so",
            "yet",
            "nor",
            "however",
            "still",
            "then",
            "meanwhile",
            "later",
            "also",
            "instead",
            "that",
            "as",
            "while",
            "when",
            "if",
            "because",
            "although",
            "though");
    private static final Set<String> POSSESSIVE =
            Set.of("his", "her", "their", "its", "my", "our", "your", "whose", "others", "another");
    private static final Set<String> PARTICIPLES = Set.of("leading", "elected", "appointed", "retired", "united");
    private static final int LONGEST = 35;

    private PhraseFinder() {}

    /** The noun phrase that ends before piece {@code to}, with its prepositional phrases. */
    public static Optional<NounPhrase> endingBefore(NarratorLine line, int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST) {
            Piece piece = line.piece(from - 1);
            if (piece.is(")")) {
                int opening = openingBracket(line, from - 1);
                if (opening < 0) {
                    break;
                }
                from = opening;
            } else if (belongs(line, from - 1, from == to)) {
                from--;
            } else {
                break;
            }
        }
        while (from < to
                && (LEADING.contains(line.piece(from).lower())
                        || line.piece(from).is(PartOfSpeech.ADV)
                        || isPossessive(line.piece(from))
                        || !line.piece(from).isWord() && !line.is(from, "$"))) {
            from++;
        }
        return from < to ? LeadingAdjunct.trim(new NounPhrase(line, from, to)) : Optional.empty();
    }

    private static boolean belongs(NarratorLine line, int i, boolean last) {
        Piece piece = line.piece(i);
        if (piece.isRun()) {
            return false;
        }
        if (PERSONAL.contains(piece.lower()) && piece.is(PartOfSpeech.PRON)) {
            return last;
        }
        if (isPossessive(piece) || piece.is("-") || piece.is("&") || piece.is("/")) {
            return !last || isPossessive(piece);
        }
        return switch (piece.pos()) {
            case NOUN, PROPN, ADJ, DET, NUM, SYM -> true;
            case ADP -> !last && LINKS.contains(piece.lower());
            case CCONJ -> !last && piece.is("and");
            case PRON -> POSSESSIVE.contains(piece.lower());
            case ADV ->
                !last
                        && (piece.lower().endsWith("ly")
                                || piece.is("very")
                                || piece.is("close")
                                || piece.is("most")
                                || piece.is("then"));
            case VERB, AUX, X ->
                piece.isCapitalised() && i > 0
                        || !last && (piece.lower().indexOf('-') > 0 || PARTICIPLES.contains(piece.lower()));
            default -> piece.isWord() && (piece.isCapitalised() || piece.lower().indexOf('-') > 0);
        };
    }

    public static boolean isPossessive(Piece piece) {
        return piece.is("'s") || piece.is("'") || piece.is("’");
    }

    private static int openingBracket(NarratorLine line, int closing) {
        for (int i = closing - 1; i >= 0 && closing - i < 12; i--) {
            if (line.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase that starts at piece {@code from}; appositions are left to {@link MentionFinder}. */
    public static Optional<NounPhrase> startingAt(NarratorLine line, int from) {
        int to = from;
        boolean named = false;
        while (to < line.size() && to - from < LONGEST) {
            Piece piece = line.piece(to);
            if (piece.isRun() || !goesOn(line, from, to, named)) {
                break;
            }
            named |= piece.isCapitalised() && !RoleWords.isRole(piece.lower());
            to++;
            if (piece.is(PartOfSpeech.PRON) && PERSONAL.contains(piece.lower())) {
                break;
            }
        }
        while (to > from
                && (line.piece(to - 1).is(PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.DET)
                        || line.is(to - 1, "(")
                        || to - 1 > from && isComplemented(line, to - 1))) {
            to--;
        }
        return to > from ? Optional.of(new NounPhrase(line, from, to)) : Optional.empty();
    }

    private static boolean goesOn(NarratorLine line, int from, int i, boolean named) {
        Piece piece = line.piece(i);
        if (piece.is("(")) {
            return i > from && i + 2 < line.size() && (line.is(i + 2, ")") || line.is(i + 4, ")"));
        }
        if (piece.is(")")) {
            return i - 2 >= from && (line.is(i - 2, "(") || i - 4 >= from && line.is(i - 4, "("));
        }
        if (PERSONAL.contains(piece.lower()) && piece.is(PartOfSpeech.PRON)) {
            return i == from;
        }
        if (piece.is("-") && i > from && line.is(i - 2, "(")) {
            return true;
        }
        if (isPossessive(piece)) {
            return i > from;
        }
        if (Dates.startsAt(line, i)) {
            return false;
        }
        if (!named && i > from && (isComplemented(line, i) || isComplemented(line, i - 1))) {
            return true;
        }
        return switch (piece.pos()) {
            case NOUN, PROPN, ADJ, NUM -> true;
            case DET -> i == from || line.piece(i - 1).is(PartOfSpeech.ADP, PartOfSpeech.CCONJ);
            case ADP -> i > from && RIGHT_LINKS.contains(piece.lower()) && (!named || piece.is("of") || piece.is("de"));
            case CCONJ ->
                i > from
                        && piece.is("and")
                        && i + 1 < line.size()
                        && line.piece(i + 1).isCapitalised();
            case PRON -> i == from && POSSESSIVE.contains(piece.lower());
            case VERB ->
                i > from
                        && (piece.isCapitalised()
                                || piece.lower().endsWith("ing")
                                        && !line.piece(i - 1).is(PartOfSpeech.PROPN, PartOfSpeech.PRON));
            default -> piece.isWord() && piece.isCapitalised() && i > from;
        };
    }

    private static boolean isComplemented(NarratorLine line, int i) {
        String link = COMPLEMENTS.get(line.piece(i).lower());
        return link != null && line.is(i + 1, link) && i + 2 < line.size();
    }
}
