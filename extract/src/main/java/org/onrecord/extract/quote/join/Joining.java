package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.engine.FoundBy;
import org.onrecord.extract.engine.Phase;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.rule.Taken;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/**
 * Joins what the rules and the tagger found in one document, so that no two quotations share words. Which of the two
 * wins where they differ was measured on articles that the tagger had not seen; docs/model.md has the figures.
 *
 * <ul>
 *   <li>Both find it: the tagger's words where it is sure and does not cut the rule's by half, else the rule's; the
 *       evidence names both.
 *   <li>The tagger alone: kept where it is more likely right than not.
 *   <li>A rule alone: kept with a warning; a claim without marks that only a fitted judge let through is dropped,
 *       unless it is denied or was not said.
 * </ul>
 */
public final class Joining {
    /** Says that the tagger did not find what a rule found. */
    static final Warning RULE_ALONE =
            new Warning(Engine.RULE_ALONE, "the learned tagger finds no statement here", "the rule is right");

    /** Says that both found a statement and set its limits differently. */
    static final Warning DIFFERENT_WORDS = new Warning(
            "engines-differ", "rule and tagger end the speaker's words at different places", "one of them is right");

    /** A tagger that is at least so sure outvotes a rule. */
    private static final double SURE = 0.93;

    /** A tagger alone has to be at least so sure. */
    private static final double LIKELY = 0.65;

    /** The same of a plan, a feeling or a ruling: they are asked for, and no statements. */
    private static final double LIKELY_ATTITUDE = 0.5;

    private static final double AGREEING = 0.5;
    private static final double DOUBT = 0.9;

    private static final Comparator<Quotation> SUREST_FIRST = Comparator.comparing(
                    (Quotation found) -> -found.evidence().confidence())
            .thenComparing(Quotation::cover);

    private Joining() {}

    /**
     * What {@code engine} answers.
     *
     * @param byRules what the rules found, in the order in which they found it
     * @param byTagger what the tagger found, in the order of its cues
     */
    public static List<Quotation> join(Engine engine, List<Quotation> byRules, List<Quotation> byTagger) {
        return switch (engine) {
            case RULES -> byRules;
            case TAGGER -> apart(List.of(), byTagger);
            case BOTH -> both(byRules, byTagger);
        };
    }

    private static List<Quotation> both(List<Quotation> byRules, List<Quotation> byTagger) {
        Map<Quotation, Quotation> counterparts = counterparts(byRules, byTagger);
        List<Quotation> ofPage = new ArrayList<>();
        List<Quotation> joined = new ArrayList<>();
        for (Quotation byRule : byRules) {
            Optional<Quotation> counterpart = Optional.ofNullable(counterparts.get(byRule));
            RuleId rule = FoundBy.of(byRule.evidence()).rule();
            if (rule.phase() == Phase.PAGE) {
                ofPage.add(byRule);
            } else if (counterpart.isPresent()) {
                joined.add(agreed(byRule, counterpart.get()));
            } else if (!rule.isJudged() || byRule.polarity() != Polarity.SAID) {
                joined.add(doubted(byRule, RULE_ALONE));
            }
        }
        Set<Quotation> matched = new HashSet<>(counterparts.values());
        byTagger.stream()
                .filter(found -> !matched.contains(found) && isLikely(found))
                .forEach(joined::add);
        return apart(ofPage, joined);
    }

    private static boolean isLikely(Quotation byTagger) {
        boolean attitude = byTagger.cue().map(Cue::strength).stream().anyMatch(CueStrength.ATTITUDE::equals);
        return byTagger.evidence().confidence() >= (attitude ? LIKELY_ATTITUDE : LIKELY);
    }

    /** For each find of a rule the tagger's that is most like it; each of the tagger's goes to one rule. */
    private static Map<Quotation, Quotation> counterparts(List<Quotation> byRules, List<Quotation> byTagger) {
        Map<Quotation, Quotation> counterparts = new HashMap<>();
        Set<Quotation> taken = new HashSet<>();
        for (Quotation byRule : byRules) {
            Quotation best = null;
            double most = 0;
            for (Quotation found : byTagger) {
                double overlap = taken.contains(found) ? 0 : Overlap.of(byRule, found);
                if (overlap > most) {
                    most = overlap;
                    best = found;
                }
            }
            if (best != null) {
                taken.add(best);
                counterparts.put(byRule, best);
            }
        }
        return counterparts;
    }

    private static Quotation agreed(Quotation byRule, Quotation byTagger) {
        boolean differ = Overlap.jaccard(byRule, byTagger) < AGREEING;
        boolean cut = differ && byRule.cover().contains(byTagger.cover());
        boolean taggerWins = byTagger.evidence().confidence() >= SURE && !cut;
        String both = FoundBy.both(FoundBy.of(byRule.evidence()).rule()).name();
        Quotation winner = taggerWins ? withSetting(byTagger, byRule) : byRule;
        double sure =
                Math.max(byRule.evidence().confidence(), byTagger.evidence().confidence());
        Evidence evidence = new Evidence(both, sure, winner.evidence().warnings());
        Quotation named = winner.withEvidence(evidence);
        return differ ? doubted(named, DIFFERENT_WORDS) : named;
    }

    /** The tagger's find with the rule's occasion, as far as it is no content, and its mentions where it has none. */
    private static Quotation withSetting(Quotation byTagger, Quotation byRule) {
        List<SettingDetail> setting = byRule.setting().stream()
                .filter(detail ->
                        byTagger.parts().stream().noneMatch(part -> part.span().overlaps(detail.span())))
                .toList();
        return new Quotation(
                byTagger.parts(),
                byTagger.cue(),
                mentions(byTagger, byRule),
                byRule.polarity(),
                byRule.modality(),
                setting.isEmpty() ? byTagger.setting() : setting,
                byTagger.hops(),
                byTagger.evidence());
    }

    /**
     * The rule's where the tagger points at the same words or at none: the rules parse names, roles and appositions.
     */
    private static List<Mention> mentions(Quotation byTagger, Quotation byRule) {
        boolean same = byTagger.mentions().stream()
                .anyMatch(mention -> byRule.mentions().stream()
                        .anyMatch(other -> other.whole().overlaps(mention.whole())));
        if (!same) {
            boolean loses = byTagger.mentions().isEmpty() || isNamed(byRule) && !isNamed(byTagger);
            return loses ? byRule.mentions() : byTagger.mentions();
        }
        if (byRule.mentions().size() > 1 || byTagger.mentions().size() > 1) {
            return byRule.mentions();
        }
        Mention mention = byRule.mentions().get(0);
        Span whole = byTagger.mentions().get(0).whole();
        return List.of(whole.contains(mention.span()) ? new Mention(mention.span(), whole, mention.kind()) : mention);
    }

    private static boolean isNamed(Quotation quotation) {
        return quotation.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
    }

    private static Quotation doubted(Quotation quotation, Warning doubt) {
        Evidence evidence = quotation.evidence();
        List<Warning> warnings = new ArrayList<>(evidence.warnings());
        warnings.add(doubt);
        return quotation.withEvidence(new Evidence(evidence.rule(), evidence.confidence() * DOUBT, warnings));
    }

    /** Where finds share words the surest stays. */
    private static List<Quotation> apart(List<Quotation> ofPage, List<Quotation> overlapping) {
        Taken taken = new Taken();
        ofPage.forEach(taken::addOfPage);
        overlapping.stream().sorted(SUREST_FIRST).forEach(taken::add);
        return taken.quotations();
    }
}
