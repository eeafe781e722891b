package org.onrecord.extract.calibration;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.model.LinearModel;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Links;
import org.onrecord.text.Document;

/**
 * Puts measured confidence in the place of the rules' own: the share of statements with the same features that were
 * right on annotated articles. {@code onrecord-bench fit-calibration} fits the two models: one for what the rules found
 * alone, one for what the tagger had a say in.
 */
public final class Calibration {
    private static final double HUNDREDTHS = 100;

    private final LinearModel ofRules = LinearModel.read(Calibration.class, "calibration.txt");
    private final LinearModel ofBoth = LinearModel.read(Calibration.class, "calibration-both.txt");

    /** {@code attribution} with the confidence of its links, its find and its speaker. */
    public Attribution calibrate(Document document, Attribution attribution) {
        List<String> features = StatementFeatures.of(document, attribution);
        LinearModel model = StatementFeatures.isTagged(attribution.quotation()) ? ofBoth : ofRules;
        double region = sure(model, Link.REGION, features);
        double boundary = sure(model, Link.BOUNDARY, features);
        double speaker = sure(model, Link.SPEAKER, features);
        Optional<Double> cue = attribution.quotation().cue().map(it -> sure(model, Link.CUE, features));
        Links links = new Links(region, cue, boundary, speaker);
        Evidence found = with(attribution.quotation().evidence(), hundredths(region * boundary));
        Evidence attributed = with(attribution.evidence(), speaker);
        return new Attribution(
                attribution.quotation().withEvidence(found), attribution.speakers(), attributed, Optional.of(links));
    }

    private static double sure(LinearModel model, Link link, List<String> features) {
        return hundredths(model.probability(link.label(), features));
    }

    private static double hundredths(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }

    private static Evidence with(Evidence evidence, double confidence) {
        return new Evidence(evidence.rule(), confidence, evidence.warnings());
    }
}
