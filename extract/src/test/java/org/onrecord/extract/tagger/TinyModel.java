package org.onrecord.extract.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A model that knows three things: <i>said</i> is the cue of a statement and <i>plans</i> that of a plan, what stands
 * between marks in the cue's sentence is its content, and capitalised words outside of marks there are its source.
 */
public final class TinyModel {
    static final int SIZE = 5;
    static final List<String> VOCABULARY = vocabulary("said", "plans", "lee", "we", "won");

    private static final int SAID = 0;
    private static final int PLANS = 1;
    private static final int MARKED = 2;
    private static final int CAPITALISED = 3;
    private static final int HIDDEN = 2;

    private TinyModel() {}

    /** A vocabulary with {@code pieces} behind those that stand in every one. */
    static List<String> vocabulary(String... pieces) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= WordPieces.END; i++) {
            all.add("[unused" + i + "]");
        }
        all.set(WordPieces.START - 1, "[UNK]");
        all.set(WordPieces.START, "[CLS]");
        all.set(WordPieces.END, "[SEP]");
        all.addAll(List.of(pieces));
        return all;
    }

    static byte[] encoder() {
        float[] pieces = new float[VOCABULARY.size() * SIZE];
        pieces[VOCABULARY.indexOf("said") * SIZE + SAID] = 1;
        pieces[VOCABULARY.indexOf("plans") * SIZE + PLANS] = 1;
        float[] types = new float[PieceType.COUNT * SIZE];
        for (boolean opens : new boolean[] {true, false}) {
            for (int place = PieceType.OUTSIDE; place <= PieceType.CLOSING; place++) {
                for (String word : List.of("a", "A", "AB", "1")) {
                    int row = PieceType.of(word, place, opens) * SIZE;
                    types[row + MARKED] = place == PieceType.OUTSIDE ? 0 : 1;
                    types[row + CAPITALISED] = place == PieceType.OUTSIDE && word.equals("A") ? 1 : 0;
                }
            }
        }
        return OnnxWriter.lookUp(pieces, types, SIZE);
    }

    static Map<String, float[]> heads() {
        Map<String, float[]> heads = new TreeMap<>();
        float[] none = {1, 0, 0, 0, 0};
        heads.put("cue.weight", matrix(Labels.COUNT, SIZE, Map.of(Labels.CUE, SAID, Labels.OTHER_CUE, PLANS)));
        heads.put("cue.bias", none);
        heads.put("pair.word.weight", matrix(HIDDEN, SIZE, Map.of(0, MARKED, 1, CAPITALISED)));
        heads.put("pair.word.bias", new float[HIDDEN]);
        heads.put("pair.cue.weight", new float[HIDDEN * SIZE]);
        heads.put("pair.distance", new float[PairDistance.WORD_ROWS * HIDDEN]);
        float[] sentence = new float[PairDistance.SENTENCE_ROWS * HIDDEN];
        for (int i = 0; i < sentence.length; i++) {
            sentence[i] = i / HIDDEN == 2 ? 0 : -9;
        }
        heads.put("pair.sentence", sentence);
        heads.put("pair.out.weight", matrix(Labels.COUNT, HIDDEN, Map.of(Labels.CONTENT, 0, Labels.SOURCE, 1)));
        heads.put("pair.out.bias", none);
        heads.put("bi.word.weight", new float[2 * SIZE]);
        heads.put("bi.cue.weight", new float[2 * SIZE]);
        return heads;
    }

    /** A matrix with one column for each of some rows. */
    private static float[] matrix(int rows, int columns, Map<Integer, Integer> cells) {
        float[] matrix = new float[rows * columns];
        cells.forEach((row, column) -> matrix[row * columns + column] = 9);
        return matrix;
    }

    /** The three files of the model. */
    public static Path write(Path folder) {
        try {
            Files.write(folder.resolve("encoder.onnx"), encoder());
            Files.write(folder.resolve("heads.bin"), tensors(heads()));
            Files.writeString(folder.resolve("vocabulary.txt"), String.join("\n", VOCABULARY) + "\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of named arrays. */
    static byte[] tensors(Map<String, float[]> tensors) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(tensors.size());
            for (Map.Entry<String, float[]> tensor : tensors.entrySet()) {
                float[] values = tensor.getValue();
                ByteBuffer raw =
                        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                raw.asFloatBuffer().put(values);
                out.writeUTF(tensor.getKey());
                out.writeInt(values.length);
                out.write(raw.array());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
