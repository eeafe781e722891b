package org.onrecord.extract.quote.cue;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.RunEnd;
import org.onrecord.text.PartOfSpeech;

/**
 * Reads verbs by their place beside a quotation, where the tagger is often at a loss and any verb reports.
 *
 * <pre>
 * “…,” Lee concludes.      Lee answers: “…”          a verb of the list, whatever its tag
 * “…,” Lee deadpanned.     “…,” harrumphed Lee.      any verb behind a comma inside the marks
 * </pre>
 */
public final class BesideMarks {
    private static final Set<String> PERSONS = WordClass.PRONOUNS.with(Pronominal.SUBJECT);
    private static final Set<String> HELPERS =
            Set.of("is", "was", "were", "are", "has", "had", "have", "did", "does", "do", "be", "being");
    private static final int REACH = 14;
    private static final int FEWEST_WORDS = 3;

    private BesideMarks() {}

    /** Whether piece {@code i}, a form in the list, is a verb because it joins a subject to a quotation. */
    static boolean isVerb(NarratorLine line, int i) {
        return !line.piece(i).isCapitalised()
                && (followsRun(line, i, RunEnd::closes)
                        || i > 0 && subjectEnds(line, i - 1) && runFollows(line, i + 1));
    }

    /** What the unlisted verb at piece {@code i} is beside a quotation that ends in a comma, if that is what it is. */
    static Optional<CueEntry> unlisted(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        boolean behindRun = i > 0 && line.piece(i - 1).isRun() && piece.lower().endsWith("ed");
        boolean tensed = (piece.is(PartOfSpeech.VERB) || behindRun)
                && !piece.isCapitalised()
                && (piece.lower().endsWith("ed")
                        || piece.lower().endsWith("s")
                        || piece.text().length() > 3)
                && !piece.lower().endsWith("ing")
                && !HELPERS.contains(piece.lower())
                && !line.is(i - 1, "to");
        return tensed && followsRun(line, i, RunEnd::holdsComma)
                ? Optional.of(CueEntry.unlisted(piece.lower()))
                : Optional.empty();
    }

    /** Whether nothing but a subject stands between the verb, on its left or right, and a run before. */
    private static boolean followsRun(NarratorLine line, int verb, Predicate<Piece> ended) {
        int run = verb - 1;
        while (run >= 0 && verb - run <= REACH && inSubject(line.piece(run))) {
            run--;
        }
        if (run < 0 || !line.piece(run).isRun() || !ends(line.piece(run), ended)) {
            return false;
        }
        return run == verb - 1
                ? verb + 1 < line.size() && opensSubject(line.piece(verb + 1))
                : opensSubject(line.piece(run + 1));
    }

    private static boolean ends(Piece run, Predicate<Piece> ended) {
        return ended.test(run) && run.text().split("\\s+").length >= FEWEST_WORDS;
    }

    private static boolean inSubject(Piece piece) {
        boolean verb = piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX) && !piece.isCapitalised();
        return !piece.isRun() && !verb && !piece.isBreak();
    }

    private static boolean opensSubject(Piece piece) {
        return piece.isCapitalised()
                || PERSONS.contains(piece.lower())
                || piece.is(PartOfSpeech.DET) && !piece.is("that");
    }

    private static boolean subjectEnds(NarratorLine line, int last) {
        Piece piece = line.piece(last);
        return PERSONS.contains(piece.lower())
                || piece.isCapitalised() && !piece.isRun()
                || piece.is(PartOfSpeech.ADV) && last > 0 && subjectEnds(line, last - 1);
    }

    /**
     * Whether a quotation of its own follows the cue, behind words about the occasion: <i>After the vote, Lee said of
     * the plan, “…”</i>
     */
    public static boolean runFollows(CueSite site) {
        NarratorLine line = site.line();
        int end = Math.min(line.size(), site.after() + REACH);
        for (int i = site.after(); i < end; i++) {
            Piece piece = line.piece(i);
            if (piece.isRun()) {
                return i == site.after() || line.is(i - 1, ",") || line.is(i - 1, ":") || line.is(i - 1, "that");
            }
            if (piece.isBreak() && !piece.is(":") || piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                return false;
            }
        }
        return false;
    }

    private static boolean runFollows(NarratorLine line, int i) {
        int run = line.is(i, ",") || line.is(i, ":") ? i + 1 : i;
        return run < line.size() && line.piece(run).isRun();
    }
}
