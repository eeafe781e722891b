package org.onrecord.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.extract.tagger.LabelScheme;
import org.onrecord.extract.tagger.PairDistance;
import org.onrecord.extract.tagger.PieceType;
import org.onrecord.extract.tagger.Window;

/**
 * Windows of about one length as arrays. B windows of T pieces hold N words, K cues, and P pairs of a cue with a word
 * of its window; the scheme has L labels.
 *
 * @param pieces [B, T] numbers of the pieces
 * @param types [B, T] types
 * @param positions [B, T] places, from 0
 * @param mask [B, 1, 1, T] 0, or a large negative number behind a window's end
 * @param firsts [N] where the first piece of each word stands among B × T
 * @param cueLabels [N]
 * @param cueFirsts [K] the number among N of each cue's first word
 * @param cueLasts [K] and of its last
 * @param pairWords [P] the word of each pair, among N
 * @param pairCues [P] the cue of each pair, among K
 * @param distances [P] rows of {@link PairDistance#words}
 * @param sentences [P] rows of {@link PairDistance#sentences}
 * @param pairLabels [P]
 * @param spread [2, L] adds the sums of content and of source to their labels
 */
record Batch(
        NDArray pieces,
        NDArray types,
        NDArray positions,
        NDArray mask,
        NDArray firsts,
        NDArray cueLabels,
        NDArray cueFirsts,
        NDArray cueLasts,
        NDArray pairWords,
        NDArray pairCues,
        NDArray distances,
        NDArray sentences,
        NDArray pairLabels,
        NDArray spread) {
    private static final float HIDDEN = -1e4f;

    /** The arrays of {@code examples}; {@code recase} changes the types of a whole window. */
    static Batch of(NDManager manager, List<Example> examples, Recase recase, LabelScheme scheme) {
        return of(manager, examples, recase, scheme, 0);
    }

    /** The same with a window for each cue, whose pieces have types of their own: {@link PieceType#COUNT} higher. */
    static Batch marked(NDManager manager, List<Example> examples, Recase recase, LabelScheme scheme) {
        List<Example> alone =
                examples.stream().flatMap(example -> example.alone().stream()).toList();
        return of(manager, alone, recase, scheme, PieceType.COUNT);
    }

    private static Batch of(NDManager manager, List<Example> examples, Recase recase, LabelScheme scheme, int mark) {
        int length = examples.stream().mapToInt(e -> e.window().length()).max().orElse(0);
        int size = examples.size();
        long[] pieces = new long[size * length];
        long[] types = new long[size * length];
        float[] mask = new float[size * length];
        Arrays.fill(mask, HIDDEN);
        Longs firsts = new Longs();
        Longs cueLabels = new Longs();
        Longs cueFirsts = new Longs();
        Longs cueLasts = new Longs();
        Longs pairWords = new Longs();
        Longs pairCues = new Longs();
        Longs distances = new Longs();
        Longs sentences = new Longs();
        Longs pairLabels = new Longs();
        for (int b = 0; b < size; b++) {
            Example example = examples.get(b);
            Window window = example.window();
            Recase.Case own = recase.next();
            for (int t = 0; t < window.length(); t++) {
                pieces[b * length + t] = window.piece(t);
                types[b * length + t] = (long) own.type(window.type(t)) + (mark > 0 && example.isCue(t) ? mark : 0);
                mask[b * length + t] = 0;
            }
            int before = firsts.size();
            for (int w = 0; w < window.words(); w++) {
                firsts.add((long) b * length + window.first(w));
            }
            cueLabels.add(scheme.of(example.cueLabels()));
            for (CueExample cue : example.cues()) {
                for (int w = 0; w < window.words(); w++) {
                    pairWords.add(before + w);
                    pairCues.add(cueFirsts.size());
                    distances.add(PairDistance.words(w, cue.from(), cue.to()));
                    sentences.add(
                            PairDistance.sentences(example.words(), window.from() + w, window.from() + cue.from()));
                }
                pairLabels.add(scheme.of(cue.labels()));
                cueFirsts.add(before + cue.from());
                cueLasts.add(before + cue.to() - 1);
            }
        }
        long[] positions =
                IntStream.range(0, size * length).mapToLong(i -> i % length).toArray();
        Shape shape = new Shape(size, length);
        float[] spread = new float[2 * scheme.count()];
        Arrays.fill(spread, scheme.first(0), scheme.end(0), 1);
        Arrays.fill(spread, scheme.count() + scheme.first(1), scheme.count() + scheme.end(1), 1);
        return new Batch(
                manager.create(pieces, shape),
                manager.create(types, shape),
                manager.create(positions, shape),
                manager.create(mask, new Shape(size, 1, 1, length)),
                manager.create(firsts.toArray()),
                manager.create(cueLabels.toArray()),
                manager.create(cueFirsts.toArray()),
                manager.create(cueLasts.toArray()),
                manager.create(pairWords.toArray()),
                manager.create(pairCues.toArray()),
                manager.create(distances.toArray()),
                manager.create(sentences.toArray()),
                manager.create(pairLabels.toArray()),
                manager.create(spread, new Shape(2, scheme.count())));
    }

    /** Whether any window holds a cue. */
    boolean hasCues() {
        return cueFirsts.size() > 0;
    }

    private static final class Longs {
        private long[] values = new long[64];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        void add(int[] more) {
            for (int value : more) {
                add(value);
            }
        }

        int size() {
            return size;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
