package org.onrecord.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.AnnotatedQuotation;
import org.onrecord.extract.tagger.DocumentWords;
import org.onrecord.extract.tagger.Labels;
import org.onrecord.extract.tagger.Window;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** The annotations of an article, carried over to the words of its clean text. */
final class AnnotatedWords {
    /**
     * An attribution in words.
     *
     * @param cue the words {@code [start, end)} of its longest cue part
     * @param statement whether it is a statement, no plan, feeling or ruling
     */
    private record Cue(Span cue, boolean statement) {}

    private final DocumentWords words;
    private final Map<Cue, int[]> attributions = new LinkedHashMap<>();

    private AnnotatedWords(DocumentWords words) {
        this.words = words;
    }

    /**
     * Carries the annotations over.
     *
     * @param offset UTF-16 units that reading took from the start of the article's text
     */
    static AnnotatedWords of(DocumentWords words, Document document, AnnotatedArticle article, int offset) {
        AnnotatedWords annotated = new AnnotatedWords(words);
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            Span origin = document.origin(words.span(i));
            starts[i] = origin.start() + offset;
            ends[i] = origin.end() + offset;
        }
        for (AnnotatedQuotation quotation : article.quotations()) {
            annotated.add(quotation, starts, ends);
        }
        return annotated;
    }

    private void add(AnnotatedQuotation quotation, int[] starts, int[] ends) {
        Cue cue = quotation.cue().stream()
                .map(part -> words(part, starts, ends))
                .filter(part -> part.length() > 0)
                .max(Comparator.comparingInt(Span::length))
                .map(part -> new Cue(part, quotation.isStatement()))
                .orElse(null);
        if (cue == null) {
            return;
        }
        int[] labels = attributions.computeIfAbsent(cue, key -> new int[words.size()]);
        mark(quotation.content(), Labels.CONTENT, starts, ends, labels);
        mark(quotation.speaker(), Labels.SOURCE, starts, ends, labels);
        Arrays.fill(labels, cue.cue().start(), cue.cue().end(), Labels.NONE);
    }

    private static void mark(List<Span> parts, int label, int[] starts, int[] ends, int[] labels) {
        for (Span part : parts) {
            Span own = words(part, starts, ends);
            for (int i = own.start(); i < own.end(); i++) {
                labels[i] = i == own.start() ? label : label + 1;
            }
        }
    }

    /** The words that lie in {@code part} by at least a half. */
    private static Span words(Span part, int[] starts, int[] ends) {
        int at = Arrays.binarySearch(starts, part.start());
        int from = Math.max(0, at < 0 ? -at - 2 : at);
        while (from < starts.length && ends[from] - part.start() < part.start() - starts[from]) {
            from++;
        }
        int to = from;
        while (to < starts.length
                && 2 * (Math.min(ends[to], part.end()) - starts[to]) >= ends[to] - starts[to]
                && starts[to] < part.end()) {
            to++;
        }
        return new Span(from, Math.max(from, to));
    }

    /** The examples of {@code windows}: cues that stand in a window as a whole. */
    List<Example> examples(List<Window> windows) {
        List<Example> examples = new ArrayList<>();
        for (Window window : windows) {
            int[] cueLabels = new int[window.words()];
            List<CueExample> cues = new ArrayList<>();
            attributions.forEach((cue, labels) -> {
                Span at = cue.cue();
                if (at.start() >= window.from() && at.end() <= window.to()) {
                    int first = cue.statement() ? Labels.CUE : Labels.OTHER_CUE;
                    int from = at.start() - window.from();
                    int to = at.end() - window.from();
                    Arrays.fill(cueLabels, from, to, first + 1);
                    cueLabels[from] = first;
                    cues.add(new CueExample(from, to, Arrays.copyOfRange(labels, window.from(), window.to())));
                }
            });
            examples.add(new Example(words, window, cueLabels, cues));
        }
        return examples;
    }
}
