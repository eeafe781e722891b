package org.onrecord.extract.mark;

import org.onrecord.extract.model.LinearModel;
import org.onrecord.text.Span;

/**
 * How likely somebody said what stands between two marks, and did not merely name or mock it.
 *
 * <p>Learned from annotated articles: which of their quoted words lie inside a statement ({@code onrecord-bench
 * fit-speech}). Not by length alone: most quoted words of one to three belong to a statement.
 */
final class SpeechModel {
    /** The class of words that somebody said. */
    static final String SPEECH = "speech";

    private final LinearModel model = LinearModel.read(SpeechModel.class, "speech.txt");
    private final int speech = model.classes().indexOf(SPEECH);

    /** A probability. */
    double probability(String text, Span block, Span outer, Span inner) {
        return Math.exp(model.logProbabilities(SpeechFeatures.of(text, block, outer, inner))[speech]);
    }
}
