package org.onrecord.extract.quote.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.FoundBy;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.cue.ModalityReader;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/** Collects what a rule finds, then makes the Quotation of it. */
public final class Draft {
    public static final Warning SET_APART =
            new Warning("no-marks", "a block quotation without marks", "the words are the speaker's own");

    private final RuleId rule;
    private final double confidence;
    private final List<ContentPart> parts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<SettingDetail> setting = new ArrayList<>();
    private List<Mention> mentions = List.of();
    private Optional<Cue> cue = Optional.empty();
    private Polarity polarity = Polarity.SAID;
    private Modality modality = Modality.PLAIN;

    /** A draft of the rule {@code rule}, as sure as {@code confidence}. */
    public Draft(RuleId rule, double confidence) {
        this.rule = rule;
        this.confidence = confidence;
    }

    /** Adds pieces {@code [from, to)} as content. */
    public Draft content(NarratorLine line, int from, int to) {
        parts.addAll(ContentParts.of(line, from, to));
        warnings.addAll(ContentParts.warnings(line, from, to));
        return this;
    }

    public Draft run(QuotedRun run) {
        parts.add(ContentParts.verbatim(run));
        warnings.addAll(run.warnings());
        return this;
    }

    public Draft cue(CueSite site) {
        polarity = ModalityReader.polarity(site);
        modality = ModalityReader.of(site);
        cue = Optional.of(site.cue());
        return this;
    }

    public Draft cue(Cue words) {
        cue = Optional.of(words);
        return this;
    }

    public Draft polarity(Polarity value) {
        polarity = value;
        return this;
    }

    public Draft subject(Subject subject) {
        mentions = subject.mentions();
        warnings.addAll(subject.warnings());
        return this;
    }

    public Draft mentions(List<Mention> speakers) {
        mentions = List.copyOf(speakers);
        return this;
    }

    /** Adds a speaker's own words that no marks stand around, as transcripts print them. */
    public Draft unmarked(Span words) {
        parts.add(new ContentPart(PartKind.VERBATIM, words));
        return warn(
                new Warning("no-marks", "a label and a colon, no quotation marks", "the words are the speaker's own"));
    }

    /** Adds a paragraph of the speaker's own words that the page sets as a block quotation, without marks. */
    public Draft setApart(Span words) {
        parts.add(new ContentPart(PartKind.VERBATIM, words));
        return this;
    }

    public Draft setting(List<SettingDetail> details) {
        setting.addAll(details);
        return this;
    }

    public Draft warn(Warning warning) {
        warnings.add(warning);
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The find; parts and setting in reading order. Every warning costs a tenth of the confidence. */
    public Optional<Quotation> find() {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        parts.sort(Comparator.comparing(ContentPart::span));
        setting.sort(Comparator.comparing(SettingDetail::span));
        double sure = confidence * Math.pow(0.9, warnings.size());
        Evidence evidence = new Evidence(FoundBy.only(rule).name(), sure, warnings);
        return Optional.of(new Quotation(parts, cue, mentions, polarity, modality, setting, List.of(), evidence));
    }
}
