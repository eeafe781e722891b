package org.onrecord.bench.calibrate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.bench.fit.Example;
import org.onrecord.bench.fit.LinearTrainer;
import org.onrecord.bench.fit.TrainerOptions;
import org.onrecord.extract.calibration.Link;
import org.onrecord.extract.model.LinearModel;

/** Fits how likely each link of a statement is right. */
final class LinkModel {
    /** The l2 is a guess; {@code fit-calibration} prints how far promise and truth lie apart. */
    private static final TrainerOptions OPTIONS = new TrainerOptions(2, 20, 0);

    private LinkModel() {}

    /** A model with a class for each link, learned from the outcomes that let it be judged. */
    static LinearModel fit(List<Outcome> outcomes) {
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        Arrays.stream(Link.values())
                .forEach(link ->
                        examples.put(
                                link.label(),
                                outcomes.stream()
                                        .flatMap(outcome -> outcome
                                                .right(link)
                                                .map(right -> new Example(outcome.features(), right ? 1 : 0))
                                                .stream())
                                        .toList()));
        return new LinearTrainer(OPTIONS).yesOrNo(examples);
    }
}
