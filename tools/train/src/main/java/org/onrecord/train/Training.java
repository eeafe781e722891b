package org.onrecord.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.extract.tagger.LabelScheme;
import org.onrecord.extract.tagger.PieceType;
import org.onrecord.extract.tagger.Windows;

/** Trains the network round by round; after each it measures dev and keeps a checkpoint. */
final class Training {
    private static final float DROPOUT = 0.1f;
    private static final float DECAY = 0.01f;
    private static final float LONGEST_GRADIENT = 1;
    private static final double WARM_UP = 0.08;
    private static final int POOL = 64;
    private static final int SHORTEST_FIRST = 40;
    private static final int EVERY = 50;

    private final Settings settings;
    private final Corpus train;
    private final Corpus dev;
    private final Checkpoint checkpoint;
    private final Map<String, float[]> first;
    private final PrintableWriter progress;

    /**
     * A training.
     *
     * @param first the weights that it begins with; empty for the encoder as it was published
     */
    Training(
            Settings settings,
            Corpus train,
            Corpus dev,
            Checkpoint checkpoint,
            Map<String, float[]> first,
            PrintableWriter progress) {
        this.settings = settings;
        this.train = train;
        this.dev = dev;
        this.checkpoint = checkpoint;
        this.first = first;
        this.progress = progress;
    }

    /** Runs all rounds that are left; the checkpoint's best weights are the result. */
    void run() throws IOException {
        Engine engine = Engine.getInstance();
        engine.setRandomSeed((int) settings.seed());
        try (NDManager manager = engine.newBaseManager()) {
            Weights weights = checkpoint.weights(manager, first);
            Network network = network(weights);
            int last = (int) Math.min(settings.epochs(), (long) checkpoint.rounds() + settings.roundsNow());
            for (int epoch = checkpoint.rounds(); epoch < last && !isOver(); epoch++) {
                engine.setRandomSeed((int) settings.seed() + epoch);
                round(manager, weights, network, epoch);
                DevFigures figures = measure(manager, network);
                progress.println("round " + (epoch + 1) + " · dev: " + figures);
                checkpoint.keep(weights, figures.score(), figures.toString());
            }
        }
    }

    /** The figures of other weights on dev. */
    DevFigures measure(Map<String, float[]> values) throws IOException {
        try (NDManager manager = Engine.getInstance().newBaseManager()) {
            return measure(manager, network(new Weights(manager, values, Map.of())));
        }
    }

    private Network network(Weights weights) throws IOException {
        int types = settings.secondPass() ? 2 * PieceType.COUNT : PieceType.COUNT;
        settings.encoder().load(weights, settings.layers(), settings.frozenLayers(), types);
        HeadWeights.add(weights, new Random(settings.seed()), settings.scheme().count());
        return new Network(weights, settings.layers(), DROPOUT);
    }

    private boolean isOver() {
        return checkpoint.roundsWithoutGain() >= settings.patience();
    }

    private void round(NDManager manager, Weights weights, Network network, int epoch) {
        Random random = new Random(settings.seed() * 1000 + epoch);
        List<Example> examples =
                train.examples(() -> SHORTEST_FIRST + random.nextInt(Windows.LONGEST - SHORTEST_FIRST), random);
        List<List<Example>> batches = batches(examples, random);
        Recase recase = new Recase(random, 1);
        long pieces = 0;
        double loss = 0;
        long start = System.nanoTime();
        for (int i = 0; i < batches.size(); i++) {
            double done = (epoch + (double) i / batches.size()) / settings.epochs();
            double factor = done < WARM_UP ? done / WARM_UP : (1 - done) / (1 - WARM_UP);
            try (NDManager step = manager.newSubManager()) {
                Batch batch = Batch.of(step, batches.get(i), recase, settings.scheme());
                try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                    NDArray value = loss(network, batch, again(step, batches.get(i), batch, recase));
                    collector.backward(value);
                    loss += value.getFloat();
                }
                pieces += batch.pieces().size();
            }
            float length = weights.step(
                    (float) (settings.rate() * factor),
                    (float) (settings.headRate() * factor),
                    DECAY,
                    LONGEST_GRADIENT);
            if (!Float.isFinite(length)) {
                progress.println("batch " + (i + 1) + " left out: its gradient is no number");
            }
            if ((i + 1) % EVERY == 0 || i + 1 == batches.size()) {
                double seconds = (System.nanoTime() - start) / 1e9;
                progress.println(String.format(
                        Locale.ROOT,
                        "round %d · batch %d of %d · loss %.4f · %.0f pieces a second",
                        epoch + 1,
                        i + 1,
                        batches.size(),
                        loss / (i + 1),
                        pieces / seconds));
            }
        }
    }

    /** In a second pass, a window for each cue, with the cue marked. */
    private Optional<Batch> again(NDManager step, List<Example> examples, Batch batch, Recase recase) {
        return settings.secondPass() && batch.hasCues()
                ? Optional.of(Batch.marked(step, examples, recase, settings.scheme()))
                : Optional.empty();
    }

    private static NDArray loss(Network network, Batch batch, Optional<Batch> again) {
        NDArray words = network.words(batch, true);
        NDArray loss = entropy(network.cues(words), batch.cueLabels());
        return batch.hasCues()
                ? loss.add(entropy(pairs(network, words, batch, again, true), batch.pairLabels()))
                : loss;
    }

    /** The logits of the pairs of {@code batch}, off its own states or those of the second pass, in one order. */
    private static NDArray pairs(Network network, NDArray words, Batch batch, Optional<Batch> again, boolean training) {
        return again.map(second -> network.pairs(network.words(second, training), second, training))
                .orElseGet(() -> network.pairs(words, batch, training));
    }

    private static NDArray entropy(NDArray logits, NDArray labels) {
        return Loss.softmaxCrossEntropyLoss().evaluate(new NDList(labels.expandDims(-1)), new NDList(logits));
    }

    /** Batches of windows of about one length, in an order by chance. */
    private List<List<Example>> batches(List<Example> examples, Random random) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); from += POOL) {
            List<Example> pool = new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + POOL)));
            pool.sort(Comparator.comparingInt(example -> example.window().length()));
            List<Example> batch = new ArrayList<>();
            for (Example example : pool) {
                if (!batch.isEmpty() && (batch.size() + 1) * example.window().length() > settings.batchPieces()) {
                    batches.add(batch);
                    batch = new ArrayList<>();
                }
                batch.add(example);
            }
            batches.add(batch);
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private DevFigures measure(NDManager manager, Network network) {
        DevFigures figures = new DevFigures();
        LabelScheme scheme = settings.scheme();
        List<Example> examples = dev.examples(() -> Windows.LONGEST, new Random(0));
        Recase none = new Recase(new Random(0), 0);
        for (List<Example> batch : batches(examples, new Random(0))) {
            try (NDManager step = manager.newSubManager()) {
                Batch arrays = Batch.of(step, batch, none, scheme);
                NDArray words = network.words(arrays, false);
                NDArray cueLogits = network.cues(words);
                double loss = entropy(cueLogits, arrays.cueLabels()).getFloat();
                float[] cues = cueLogits.toFloatArray();
                float[] pairs = new float[0];
                if (arrays.hasCues()) {
                    NDArray pairLogits = pairs(network, words, arrays, again(step, batch, arrays, none), false);
                    loss += entropy(pairLogits, arrays.pairLabels()).getFloat();
                    pairs = pairLogits.toFloatArray();
                }
                figures.addLoss(loss);
                int cueRow = 0;
                int pairRow = 0;
                for (Example example : batch) {
                    int length = example.window().words();
                    figures.addCues(example.cueLabels(), scheme.best(rows(cues, cueRow, length), false));
                    cueRow += length;
                    for (CueExample cue : example.cues()) {
                        figures.addPair(cue.labels(), scheme.best(rows(pairs, pairRow, length), true));
                        pairRow += length;
                    }
                }
            }
        }
        return figures;
    }

    private float[][] rows(float[] logits, int from, int count) {
        int labels = settings.scheme().count();
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            int at = (from + i) * labels;
            rows[i] = Arrays.copyOfRange(logits, at, at + labels);
        }
        return rows;
    }
}
