package org.onrecord.train;

import ai.djl.ndarray.NDManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.tagger.Tensors;

/**
 * The state of a training in a folder: the weights of the last round with their moments, the weights of the best round,
 * and {@code rounds.txt} with a line a round: the dev score and the figures.
 */
final class Checkpoint {
    private static final String LAST = "last.bin";
    private static final String STATE = "last-state.bin";
    private static final String BEST = "best.bin";
    private static final String ROUNDS = "rounds.txt";

    private final Path folder;
    private final List<Double> scores = new ArrayList<>();

    /** Opens a folder, with what an earlier training left in it. */
    Checkpoint(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve(ROUNDS))) {
            for (String line : Files.readAllLines(folder.resolve(ROUNDS))) {
                scores.add(Double.parseDouble(line.substring(0, line.indexOf('\t'))));
            }
        }
    }

    int rounds() {
        return scores.size();
    }

    int roundsWithoutGain() {
        int best = 0;
        for (int i = 1; i < scores.size(); i++) {
            if (scores.get(i) > scores.get(best)) {
                best = i;
            }
        }
        return scores.isEmpty() ? 0 : scores.size() - 1 - best;
    }

    /** The figures of every round, in order: {@code round 1: loss …}. */
    List<String> figures() throws IOException {
        List<String> figures = new ArrayList<>();
        if (!scores.isEmpty()) {
            for (String line : Files.readAllLines(folder.resolve(ROUNDS))) {
                figures.add("round " + (figures.size() + 1) + ": " + line.substring(line.indexOf('\t') + 1));
            }
        }
        return figures;
    }

    /**
     * Weights that go on from the last round, if there was one.
     *
     * @param first what they begin with, else; empty for the encoder as it was published
     */
    Weights weights(NDManager manager, Map<String, float[]> first) throws IOException {
        return scores.isEmpty()
                ? new Weights(manager, first, Map.of())
                : new Weights(manager, read(folder.resolve(LAST)), read(folder.resolve(STATE)));
    }

    /** The weights of the best round. */
    Map<String, float[]> best() throws IOException {
        return best(folder);
    }

    /** The weights of the best round of the training in {@code folder}. */
    static Map<String, float[]> best(Path folder) throws IOException {
        return read(folder.resolve(BEST));
    }

    void keep(Weights weights, double score, String figures) throws IOException {
        TensorFile.write(folder.resolve(LAST), weights.values());
        TensorFile.write(folder.resolve(STATE), weights.state());
        scores.add(score);
        if (roundsWithoutGain() == 0) {
            TensorFile.write(folder.resolve(BEST), weights.values());
        }
        Files.writeString(
                folder.resolve(ROUNDS),
                score + "\t" + figures + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static Map<String, float[]> read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Tensors.read(in);
        }
    }
}
