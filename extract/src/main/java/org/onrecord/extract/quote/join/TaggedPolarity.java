package org.onrecord.extract.quote.join;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.cue.CueTail;
import org.onrecord.extract.quote.cue.ModalityReader;
import org.onrecord.extract.quote.cue.VerbGroup;
import org.onrecord.extract.quote.cue.VerbGroup.Helper;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.rule.DeclinedTo;
import org.onrecord.quotation.Polarity;
import org.onrecord.text.Span;

/**
 * Reads off the words of a cue that the tagger found what they make of the content. The word list knows most verbs; the
 * other words are asked for a negation or a refusal, so that what was not said is never given as said.
 *
 * <pre>
 * denies     does not name     was not ready to say     refused to say     stopped short of saying
 * </pre>
 */
final class TaggedPolarity {
    private static final Set<String> NEGATION = Set.of("nor", "neither", "without", "cannot");
    private static final Set<String> UNSAID = Set.of("fail", "failed", "fails", "failing", "omitted", "neglected");
    private static final Set<String> REFUSAL = Set.of(
            "decline",
            "refuse",
            "refusal",
            "unwilling",
            "reluctant",
            "balked",
            "sidestepped",
            "dodged",
            "evaded",
            "avoided");
    private static final Set<String> WILLING =
            Set.of("would", "will", "wo", "ready", "willing", "prepared", "comment", "commented");
    private static final Set<String> DENIAL = Set.of("denial", "denials", "rejection", "rebuttal");
    private static final Set<String> NO_WORD = Set.of("mention", "comment", "reference", "explanation", "indication");
    private static final Set<String> CONDITION = Set.of("if", "unless");

    private TaggedPolarity() {}

    /**
     * The polarity of what {@code cue} introduces.
     *
     * @param site the listed verb in the cue, where there is one
     * @param source who is named as the speaker
     */
    static Polarity of(NarratorLine line, Span cue, Optional<CueSite> site, Optional<Span> source) {
        int from = line.endingAfter(cue.start());
        int to = line.startingFrom(cue.end());
        if (from >= to) {
            return Polarity.SAID;
        }
        Polarity told = told(line, from, to, site);
        boolean conditional = told == Polarity.SAID
                && source.map(span -> line.endingAfter(span.start()))
                        .filter(first -> first > 0 && first < line.size())
                        .filter(first ->
                                CONDITION.contains(line.piece(first - 1).lower()))
                        .isPresent();
        return conditional ? Polarity.CONDITIONAL : told;
    }

    private static Polarity told(NarratorLine line, int from, int to, Optional<CueSite> site) {
        VerbGroup group = VerbGroup.of(line, from);
        boolean negated = group.has(Helper.NOT);
        boolean willing = group.has(Helper.MODAL);
        Polarity listed = Polarity.SAID;
        for (int i = from; i < to; i++) {
            String word = line.piece(i).lower();
            if (DeclinedTo.REFUSING.contains(word) || REFUSAL.contains(word)) {
                return Polarity.DECLINED;
            }
            negated |= isNegation(line, i);
            willing |= WILLING.contains(word);
            listed = listed == Polarity.SAID ? listed(line, i) : listed;
        }
        Polarity known = site.map(ModalityReader::polarity).orElse(Polarity.SAID);
        if (known != Polarity.SAID && known != Polarity.ASKED) {
            return known;
        }
        if (negated) {
            return willing ? Polarity.DECLINED : Polarity.NOT_SAID;
        }
        return known == Polarity.SAID ? listed : known;
    }

    private static boolean isNegation(NarratorLine line, int i) {
        String word = line.piece(i).lower();
        if (word.equals("no")) {
            return i + 1 < line.size() && NO_WORD.contains(line.piece(i + 1).lower());
        }
        boolean shortOf = word.equals("stopped") && line.is(i + 1, "short");
        return NEGATION.contains(word)
                || VerbGroup.isNot(line, i) && !VerbGroup.isNotOnly(line, i)
                || UNSAID.contains(word)
                || shortOf;
    }

    /** What the word list says of the verb or phrase that begins with piece {@code i}. */
    private static Polarity listed(NarratorLine line, int i) {
        String word = line.piece(i).lower();
        if (DENIAL.contains(word)) {
            return Polarity.DENIED;
        }
        return ReportingVerbs.startingWith(word).stream()
                .map(ReportingVerbs.Form::entry)
                .filter(entry -> CueTail.end(line, i + 1, entry.tail()) > i)
                .findFirst()
                .map(CueEntry::polarity)
                .orElse(Polarity.SAID);
    }
}
