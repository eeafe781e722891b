package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.onrecord.quotation.Role;
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
        LabelScheme scheme = model.heads().scheme();
        float[][] scores = model.heads().cues(states);
        int[] labels = scheme.best(scores, opensInSentence(window));
        float[][] logits = scheme.bio(scores);
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

    private TaggedAttribution attribution(Window window, Segment cue, boolean statement, float[][] scores) {
        for (int i = cue.from(); i < cue.to(); i++) {
            Arrays.fill(scores[i], NEVER);
            scores[i][Labels.NONE] = 0;
        }
        LabelScheme scheme = model.heads().scheme();
        int[] labels = scheme.best(scores, window.from() > 0);
        float[][] logits = scheme.bio(scores);
        List<Segment> contents = Segment.of(labels, logits, Labels.CONTENT);
        Optional<Segment> source = Segment.of(labels, logits, Labels.SOURCE).stream()
                .max(Comparator.comparingDouble(Segment::probability));
        Span signal = words.span(window.from() + cue.from(), window.from() + cue.to());
        List<MarkedSpan> said = marked(Role.CONTENT, window, contents, cue);
        List<MarkedSpan> sayer = marked(Role.SOURCE, window, source.stream().toList(), cue);
        List<MarkedSpan> marked = new ArrayList<>(List.of(new MarkedSpan(Role.CUE, signal, cue.limits())));
        marked.addAll(said);
        marked.addAll(sayer);
        return new TaggedAttribution(
                signal,
                statement,
                cue.probability(),
                said.stream().map(MarkedSpan::span).toList(),
                sayer.stream().map(MarkedSpan::span).findFirst(),
                Segment.probability(contents),
                sayer.isEmpty() ? 0 : source.map(Segment::probability).orElse(0.0),
                marked);
    }

    /** Words of a cue are that only where the cue is one. */
    private List<MarkedSpan> marked(Role role, Window window, List<Segment> segments, Segment cue) {
        return segments.stream()
                .flatMap(segment -> spans(window, segment).stream()
                        .map(span -> new MarkedSpan(role, span, cue.probability() * segment.limits())))
                .toList();
    }

    private List<Span> spans(Window window, Segment segment) {
        return edges.of(window.from() + segment.from(), window.from() + segment.to());
    }
}
