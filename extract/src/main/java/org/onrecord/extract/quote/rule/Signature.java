package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * Words between marks and under them, or behind them, a signature.
 *
 * <pre>
 * “…” — Ann Lee, head of the office
 *
 * “…”
 * Ann Lee, head of the office
 * </pre>
 */
final class Signature implements LineRule {
    private static final double SURE = 0.85;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 18;

    @Override
    public RuleId id() {
        return RuleId.SIGNATURE;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        if (!line.piece(0).isRun() || line.piece(0).text().split("\\s+").length < FEWEST_WORDS) {
            return List.of();
        }
        Optional<Quotation> found = line.size() == 1 ? below(line, candidates) : behind(line);
        return found.map(List::of).orElse(List.of());
    }

    private static Optional<Quotation> behind(NarratorLine line) {
        return isDash(line, 1) ? signed(line, line, 1) : Optional.empty();
    }

    private static Optional<Quotation> below(NarratorLine line, Candidates candidates) {
        return candidates
                .firstOfNextBlock(line)
                .filter(next -> isDash(next, 0) || isRoleLine(next))
                .flatMap(next -> signed(line, next, isDash(next, 0) ? 0 : -1));
    }

    /** The run that opens {@code line}, signed behind piece {@code dash} of {@code signature}. */
    private static Optional<Quotation> signed(NarratorLine line, NarratorLine signature, int dash) {
        Optional<Subject> subject = MentionFinder.after(signature, dash + 1)
                .filter(found -> found.mentions().get(0).kind() == MentionKind.NAME)
                .filter(found -> !saysMore(signature, dash + 1, found.to()));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.SIGNATURE, SURE).content(line, 0, 1).subject(subject.get());
        if (dash >= 0) {
            draft.cue(new Cue(signature.piece(dash).span(), "—"));
        }
        return draft.find();
    }

    /** A signature holds no verb with a tense before its first comma, and is short. */
    private static boolean saysMore(NarratorLine line, int from, int subjectEnd) {
        boolean verb = subjectEnd < line.size()
                && line.piece(subjectEnd).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                && !line.piece(subjectEnd).lower().endsWith("ing");
        boolean run = line.pieces().subList(from, line.size()).stream().anyMatch(Piece::isRun);
        return verb || run || line.size() - from > LONGEST;
    }

    private static boolean isRoleLine(NarratorLine line) {
        boolean role = line.pieces().stream().anyMatch(piece -> RoleWords.isRole(piece.lower()));
        boolean verb = line.pieces().stream().anyMatch(piece -> piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
        boolean stop = line.piece(line.size() - 1).isBreak();
        boolean comma = line.pieces().stream().anyMatch(piece -> piece.is(","));
        return role && comma && !verb && !stop && line.size() <= LONGEST;
    }

    private static boolean isDash(NarratorLine line, int i) {
        return line.is(i, "—") || line.is(i, "–") || line.is(i, "-") || line.is(i, "--") || line.is(i, "―");
    }
}
