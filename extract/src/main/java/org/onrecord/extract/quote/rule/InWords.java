package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.NounPhrase;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.extract.quote.phrase.Possessor;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;

/**
 * Words between marks that are called somebody's.
 *
 * <pre>
 * In the words of Ann Lee, “…”      In Ann Lee's own words, “…”      To quote Ann Lee: “…”      “…,” to quote Ann Lee.
 * </pre>
 */
final class InWords implements LineRule {
    private static final double SURE = 0.9;
    private static final int FARTHEST_OWNER = 12;

    @Override
    public RuleId id() {
        return RuleId.IN_WORDS;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        for (int i = 0; i + 2 < line.size(); i++) {
            Optional<Quotation> found = Optional.empty();
            if (line.is(i, "to") && line.is(i + 1, "quote")) {
                found = named(line, i, i + 2);
            } else if (line.is(i, "in") && line.is(i + 1, "the") && line.is(i + 2, "words") && line.is(i + 3, "of")) {
                found = named(line, i, i + 4);
            } else if (line.is(i, "words")) {
                found = owned(line, i, candidates.sites(line).isEmpty());
            }
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    /** {@code in the words of X}: the words from {@code from} are the cue, the speaker starts at {@code name}. */
    private static Optional<Quotation> named(NarratorLine line, int from, int name) {
        return MentionFinder.after(line, name)
                .flatMap(subject -> beside(
                        line,
                        from,
                        subject.to(),
                        subject.mentions(),
                        new Cue(line.span(from, name), words(line, from, name))));
    }

    /**
     * {@code in X's own words}: {@code words} stands at piece {@code last}. With a pronoun only where no verb of the
     * sentence says whose they are.
     */
    private static Optional<Quotation> owned(NarratorLine line, int last, boolean noCue) {
        int owner = line.is(last - 1, "own") ? last - 2 : last - 1;
        if (owner < 1) {
            return Optional.empty();
        }
        Cue cue = new Cue(line.span(last, last + 1), "in words");
        Piece piece = line.piece(owner);
        if (noCue && line.is(owner - 1, "in") && Possessor.isPronoun(piece)) {
            Mention mention = new Mention(piece.span(), piece.span(), MentionKind.PRONOUN);
            return beside(line, owner - 1, last + 1, List.of(mention), cue);
        }
        if (!PhraseFinder.isPossessive(piece)) {
            return Optional.empty();
        }
        for (int in = owner - 1; in >= Math.max(0, owner - FARTHEST_OWNER); in--) {
            if (line.is(in, "in")) {
                if (in + 1 == owner) {
                    return Optional.empty();
                }
                Subject subject = MentionFinder.subject(new NounPhrase(line, in + 1, owner));
                return beside(line, in, last + 1, subject.mentions(), cue);
            }
        }
        return Optional.empty();
    }

    /** The run right behind the phrase {@code [from, to)}, else the one right before it. */
    private static Optional<Quotation> beside(NarratorLine line, int from, int to, List<Mention> mentions, Cue cue) {
        int after = line.is(to, ",") || line.is(to, ":") ? to + 1 : to;
        Draft draft = new Draft(RuleId.IN_WORDS, SURE).cue(cue).mentions(mentions);
        if (after < line.size() && line.piece(after).isRun()) {
            return draft.content(line, after, after + 1).find();
        }
        int before = line.is(from - 1, ",") ? from - 2 : from - 1;
        boolean ends = to >= line.size() || line.piece(to).isBreak();
        return ends && before >= 0 && line.piece(before).isRun()
                ? draft.content(line, before, before + 1).find()
                : Optional.empty();
    }

    private static String words(NarratorLine line, int from, int to) {
        return String.join(
                " ", line.pieces().subList(from, to).stream().map(Piece::lower).toList());
    }
}
