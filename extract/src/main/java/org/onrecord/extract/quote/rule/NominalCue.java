package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.ReportingNouns;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.NounPhrase;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * A noun for what somebody said, with its owner.
 *
 * <pre>
 * They laughed at Ann Lee's claim that the pump was new.     He repeated his promise to mend the gate.
 * The ministry rejected Lee's claim that the pump was new.   (Lee's claim, whatever the ministry thinks of it)
 * </pre>
 */
final class NominalCue implements LineRule {
    private static final double SURE = 0.75;
    private static final Set<String> OWNERS =
            WordClass.PRONOUNS.with(Pronominal.POSSESSIVE, Pronominal.THIRD, Pronominal.PERSON);

    @Override
    public RuleId id() {
        return RuleId.NOMINAL_CUE;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        List<Quotation> found = new ArrayList<>();
        boolean verb = false;
        for (int i = 1; i + 3 < line.size(); i++) {
            verb |= line.piece(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
            boolean noun = line.piece(i).is(PartOfSpeech.NOUN) || PhraseFinder.isPossessive(line.piece(i - 1));
            if (verb && noun) {
                at(line, i, candidates).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Quotation> at(NarratorLine line, int noun, Candidates candidates) {
        Optional<CueEntry> entry = ReportingNouns.find(line.piece(noun).lower());
        boolean clause = line.is(noun + 1, "that")
                && entry.filter(cue -> cue.has(Frame.CLAUSE)).isPresent();
        boolean deed = line.is(noun + 1, "to")
                && line.piece(noun + 2).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                && entry.filter(cue -> cue.has(Frame.TO_DO)).isPresent();
        if (!clause && !deed || entry.orElseThrow().isAttitude()) {
            return Optional.empty();
        }
        int owner = line.piece(noun - 1).is(PartOfSpeech.ADJ) ? noun - 2 : noun - 1;
        Optional<Subject> subject = owner(line, owner);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int from = clause ? noun + 2 : noun + 1;
        CueEntry cue = entry.get();
        Draft draft = new Draft(RuleId.NOMINAL_CUE, SURE);
        draft.content(line, from, ContentEnd.find(line, from, candidates.sites(line), noun));
        draft.cue(new Cue(line.span(noun, noun + 1), cue.lemma(), cue.strength(), cue.medium()));
        return draft.polarity(cue.polarity()).subject(subject.get()).find();
    }

    /** Whose: <i>her</i>, or the phrase before <i>'s</i>. */
    private static Optional<Subject> owner(NarratorLine line, int i) {
        if (i < 0) {
            return Optional.empty();
        }
        if (OWNERS.contains(line.piece(i).lower())) {
            return Optional.of(MentionFinder.subject(new NounPhrase(line, i, i + 1)));
        }
        return PhraseFinder.isPossessive(line.piece(i))
                ? PhraseFinder.endingBefore(line, i).map(MentionFinder::subject)
                : Optional.empty();
    }
}
