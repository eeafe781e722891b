package org.onrecord.bench.endurance;

import java.util.List;

/**
 * What came of a trial.
 *
 * @param figures what happened how often, in words
 * @param losses one line for each review that was lost, sheet that was torn and file that was left behind
 */
record Outcome(String figures, List<String> losses) {
    Outcome {
        losses = List.copyOf(losses);
    }
}
