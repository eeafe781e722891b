package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.content.ClaimFeatures;
import org.onrecord.extract.quote.content.ClaimJudge;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.content.ObjectEnd;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Relative;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * What was said, as the object of its cue.
 *
 * <pre>
 * He mentioned an agreement between the parties.     The ministry denied the report.
 * Lee called the plan “a joke”.                      She accused them of delay.      Lee urged the Senate to vote.
 * </pre>
 */
public final class ObjectContent implements QuotationRule {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final int NEAR = 4;
    private static final double SURE = 0.7;
    private static final double BETWEEN_MARKS = 0.8;

    private final ClaimJudge judge;

    ObjectContent(ClaimJudge judge) {
        this.judge = judge;
    }

    @Override
    public RuleId id() {
        return RuleId.OBJECT_CONTENT;
    }

    @Override
    public Optional<Quotation> find(CueSite site, Candidates candidates) {
        NarratorLine line = site.line();
        if (Relative.governs(line, site.start())
                || site.form() == CueForm.PASSIVE
                || site.form() == CueForm.INFINITIVE
                || site.after() >= line.size()) {
            return Optional.empty();
        }
        int end = ObjectEnd.find(line, site.after(), candidates.sites(line), site.verb());
        if (end <= site.after() || !fits(site, end)) {
            return Optional.empty();
        }
        Optional<Subject> subject = candidates.subject(site);
        if (subject.isEmpty()
                || site.entry().isOfDocuments() && !subject.get().isDocument(line)
                || site.entry().strength() == CueStrength.TOPIC && site.polarity() == Polarity.CONDITIONAL
                || line.is(subject.get().from(), "it")
                || passesOn(site, end)
                || FIRST_PERSON.contains(line.piece(subject.get().from()).lower())) {
            return Optional.empty();
        }
        boolean marks = line.pieces().subList(site.after(), end).stream().anyMatch(Piece::isRun);
        Draft draft = new Draft(RuleId.OBJECT_CONTENT, marks ? BETWEEN_MARKS : SURE);
        draft.content(line, site.after(), end).cue(site).subject(subject.get());
        draft.setting(Occasion.of(site, subject.get(), site.after(), candidates));
        draft.setting(Occasion.behind(line, end, candidates.settings()));
        List<String> features = ClaimFeatures.of(site, subject.get(), "object", site.after(), end);
        return draft.find().filter(claim -> site.isBent() || judge.keeps(claim, features));
    }

    /** <i>TASS wrote, citing the ministry</i>: whoever is cited there said it. */
    private static boolean passesOn(CueSite site, int end) {
        if (!site.entry().head().equals("cite") || site.form() != CueForm.PARTICIPLE) {
            return false;
        }
        for (int i = site.after(); i < end; i++) {
            String word = site.line().piece(i).lower();
            if (RoleWords.isRole(word) || RoleWords.isOrganisation(word) || word.equals("service")) {
                return true;
            }
        }
        return false;
    }

    /** <i>Called it “late”</i>: a pronoun and the fragment are object enough. */
    private static boolean namesIt(NarratorLine line, int from, int end) {
        return line.piece(from).is(PartOfSpeech.PRON)
                && !line.is(from, "that")
                && line.pieces().subList(from, Math.min(end, from + NEAR)).stream()
                        .anyMatch(Piece::isRun);
    }

    private static boolean fits(CueSite site, int end) {
        CueEntry entry = site.entry();
        NarratorLine line = site.line();
        boolean fits = entry.has(Frame.OBJECT) && opensObject(line, site.after())
                || entry.has(Frame.OBJECT_AS) && namesIt(line, site.after(), end)
                || entry.has(Frame.OBJECT_AS)
                        && end - site.after() >= 3
                        && opensObject(line, site.after())
                        && holds(line, site.after(), end)
                || entry.has(Frame.TO_DO) && toVerb(line, site.after())
                || entry.has(Frame.SOMEBODY_TO_DO) && toFollows(line, site.after(), end);
        return fits;
    }

    private static boolean opensObject(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        return piece.isRun()
                || piece.is(PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM)
                || piece.is(PartOfSpeech.PRON) && !piece.is("that") && !piece.is("it");
    }

    /**
     * Naming and accusing need their second half: a run, or <i>of</i> or <i>as</i>, or a noun phrase after the object.
     */
    private static boolean holds(NarratorLine line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (line.piece(i).isRun()
                    || i > from
                            && Set.of("of", "as", "a", "an", "the")
                                    .contains(line.piece(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean toVerb(NarratorLine line, int i) {
        return line.is(i, "to")
                && i + 1 < line.size()
                && line.piece(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADV);
    }

    private static boolean toFollows(NarratorLine line, int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + 14); i++) {
            if (line.is(i, "to") && i + 1 < line.size() && line.piece(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                return true;
            }
            if (line.piece(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                    && !line.piece(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }
}
