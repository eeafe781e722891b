package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.extract.quote.phrase.Possessor;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * A noun of speech with its owner announces words between marks.
 *
 * <pre>
 * Ann Lee's message was clear: “…”      Her response? “…”      Her reaction was blunt. “…”      And a warning: “…”
 * </pre>
 */
final class SpeechNoun implements LineRule {
    private static final double SURE = 0.88;
    private static final Set<String> NOUNS = Set.of(
            "message",
            "reaction",
            "response",
            "answer",
            "reply",
            "retort",
            "verdict",
            "comment",
            "advice",
            "warning",
            "explanation",
            "conclusion",
            "assessment",
            "plea",
            "promise",
            "argument",
            "rejoinder",
            "word",
            "words");
    private static final Set<String> LINKS = Set.of("was", "is", "came", "were", "remained", "remains");
    private static final Set<String> OPENERS = Set.of("and", "but", "then", "yet", "so");
    private static final int LONGEST_OWNER = 10;
    private static final int LONGEST_JUDGEMENT = 5;

    @Override
    public RuleId id() {
        return RuleId.SPEECH_NOUN;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        for (int noun = 1; noun < Math.min(line.size() - 1, LONGEST_OWNER); noun++) {
            if (NOUNS.contains(line.piece(noun).lower())) {
                return at(line, noun, candidates).map(List::of).orElse(List.of());
            }
            if (line.piece(noun).isBreak() || line.piece(noun).isRun()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static Optional<Quotation> at(NarratorLine line, int noun, Candidates candidates) {
        int sign = signAfter(line, noun);
        int start = OPENERS.contains(line.piece(0).lower()) ? 1 : 0;
        if (sign < 0) {
            return Optional.empty();
        }
        if (start == 1 && noun == start + 1 && line.piece(start).is(PartOfSpeech.DET) && line.is(sign, ":")) {
            return sign == noun + 1
                    ? announced(new Draft(RuleId.SPEECH_NOUN, SURE), line, sign, candidates)
                    : Optional.empty();
        }
        Draft draft = new Draft(RuleId.SPEECH_NOUN, SURE)
                .cue(new Cue(line.span(noun, noun + 1), line.piece(noun).lower()));
        int owner = noun - 1;
        while (owner > start
                && line.piece(owner).is(PartOfSpeech.ADJ)
                && !PhraseFinder.isPossessive(line.piece(owner))) {
            owner--;
        }
        Piece piece = line.piece(owner);
        if (owner == start && Possessor.isPronoun(piece)) {
            return announced(
                    draft.mentions(List.of(new Mention(piece.span(), piece.span(), MentionKind.PRONOUN))),
                    line,
                    sign,
                    candidates);
        }
        if (owner <= start || !PhraseFinder.isPossessive(piece)) {
            return Optional.empty();
        }
        return Possessor.before(line, owner)
                .filter(subject -> subject.from() == start)
                .filter(subject -> subject.mentions().get(0).kind() == MentionKind.NAME)
                .flatMap(subject -> announced(draft.mentions(subject.mentions()), line, sign, candidates));
    }

    /** The colon, full stop or question mark behind the noun and a short judgement: {@code was blunt}. */
    private static int signAfter(NarratorLine line, int noun) {
        int i = noun + 1;
        boolean linked = i < line.size() && LINKS.contains(line.piece(i).lower());
        int last = linked ? i + LONGEST_JUDGEMENT : i;
        while (i < line.size() && i < last && (line.piece(i).isWord() || line.is(i, ","))) {
            i++;
        }
        if (i >= line.size()) {
            return -1;
        }
        boolean stop = i == line.size() - 1 && (line.is(i, "?") || linked && line.is(i, "."));
        return line.is(i, ":") || stop ? i : -1;
    }

    private static Optional<Quotation> announced(Draft draft, NarratorLine line, int sign, Candidates candidates) {
        if (sign + 1 < line.size()) {
            boolean bare = line.piece(sign + 1).isRun();
            if (!bare) {
                return Optional.empty();
            }
            draft.content(line, sign + 1, sign + 2);
            if (sign + 3 >= line.size()) {
                Following.addBareLines(draft, line, candidates);
            }
            return draft.find();
        }
        Optional<NarratorLine> next = candidates.next(line).filter(NarratorLine::isBare);
        next.ifPresent(bare -> {
            bare.pieces().forEach(piece -> piece.quoted().ifPresent(draft::run));
            Following.addBareLines(draft, bare, candidates);
        });
        return draft.find();
    }
}
