package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.onrecord.score.Role;
import org.onrecord.text.Span;

/** Reads one window: hidden states, cues, and for each cue the words that belong to it. */
final class WindowReader {
    /** No label but the first: the cue's own words are neither content nor source. */
    private static final float NEVER = -1e9f;

    private final TaggerModel model;
    private final DocumentWords words;
    private final ContentEdges edges;

    WindowReader(TaggerModel model, DocumentWords words, ContentEdges edges) {
        this.model = model;
        this.words = words;
        this.edges = edges;
    }

    /**
     * What is attributed in {@code window}.
     *
     * @param wanted whether a cue is wanted that begins with this word of the document
     */
    List<TaggedAttribution> read(Window window, IntPredicate wanted) {
        float[][] states = model.encoder().read(window);
        float[][] logits = model.heads().cues(states);
        int[] labels = Labels.best(logits, opensInSentence(window));
        List<TaggedAttribution> found = new ArrayList<>();
        float[][] projected = {};
        for (int kind : new int[] {Labels.CUE, Labels.OTHER_CUE}) {
            for (Segment cue : Segment.of(labels, logits, kind)) {
                if (wanted.test(window.from() + cue.from())) {
                    projected = projected.length == 0 ? model.heads().words(states) : projected;
                    float[][] pairs = model.heads().pairs(words, window, states, projected, cue.from(), cue.to());
                    found.add(attribution(window, cue, kind == Labels.CUE, pairs));
                }
            }
        }
        return found;
    }

    private boolean opensInSentence(Window window) {
        return window.from() > 0 && words.sentence(window.from()) == words.sentence(window.from() - 1);
    }

    private TaggedAttribution attribution(Window window, Segment cue, boolean statement, float[][] logits) {
        for (int i = cue.from(); i < cue.to(); i++) {
            Arrays.fill(logits[i], NEVER);
            logits[i][Labels.NONE] = 0;
        }
        int[] labels = Labels.best(logits, window.from() > 0);
        List<Segment> contents = Segment.of(labels, logits, Labels.CONTENT);
        Optional<Segment> source = Segment.of(labels, logits, Labels.SOURCE).stream()
                .max(Comparator.comparingDouble(Segment::probability));
        Optional<Span> mention = source.flatMap(it -> spans(window, it).stream().findFirst());
        Span signal = words.span(window.from() + cue.from(), window.from() + cue.to());
        List<MarkedSpan> marked = new ArrayList<>(List.of(new MarkedSpan(Role.CUE, signal, cue.limits())));
        contents.forEach(it -> mark(Role.CONTENT, window, it, cue, marked));
        source.ifPresent(it -> mark(Role.SOURCE, window, it, cue, marked));
        return new TaggedAttribution(
                signal,
                statement,
                cue.probability(),
                contents.stream().flatMap(it -> spans(window, it).stream()).toList(),
                mention,
                Segment.probability(contents),
                mention.isEmpty() ? 0 : source.map(Segment::probability).orElse(0.0),
                marked);
    }

    /** Words of a cue are that only where the cue is one. */
    private void mark(Role role, Window window, Segment segment, Segment cue, List<MarkedSpan> marked) {
        double probability = cue.probability() * segment.limits();
        spans(window, segment).forEach(span -> marked.add(new MarkedSpan(role, span, probability)));
    }

    private List<Span> spans(Window window, Segment segment) {
        return edges.of(window.from() + segment.from(), window.from() + segment.to());
    }
}
