package org.onrecord.train;

import ai.djl.ndarray.types.Shape;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.tagger.PieceType;

/**
 * all-MiniLM-L6-v2 (Apache-2.0) as its ONNX file on the class path gives it: six layers of 384, an uncased vocabulary
 * of 30,522 pieces.
 */
final class BaseEncoder {
    static final int LAYERS = 6;

    static final String WORDS = "embeddings.word_embeddings.weight";
    static final String TYPES = "embeddings.token_type_embeddings.weight";
    static final String POSITIONS = "embeddings.position_embeddings.weight";

    /** The linear layers of one encoder layer and the names of their nodes. */
    static final List<String> LINEAR = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");

    private static final List<String> NORMS = List.of("attention.output.LayerNorm", "output.LayerNorm");
    private static final String FLOATS = "/all-minilm-l6-v2.onnx";
    private static final String BYTES = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";

    private BaseEncoder() {}

    /** The graph with 32-bit floats. */
    static OnnxGraph floats() throws IOException {
        return OnnxGraph.ofResource(FLOATS);
    }

    /** The graph with 8-bit integers. */
    static OnnxGraph bytes() throws IOException {
        return OnnxGraph.ofResource(BYTES);
    }

    /** The vocabulary's pieces in the order of their numbers. */
    static List<String> vocabulary() throws IOException {
        try (InputStream in = BaseEncoder.class.getResourceAsStream(TOKENIZER)) {
            JsonNode entries = new ObjectMapper().readTree(in).path("model").path("vocab");
            List<Map.Entry<String, JsonNode>> pieces = new ArrayList<>(entries.properties());
            pieces.sort(Comparator.comparingInt(piece -> piece.getValue().asInt()));
            return pieces.stream().map(Map.Entry::getKey).toList();
        }
    }

    /** The name of the node that multiplies by the matrix of a linear layer. */
    static String node(int layer, String linear) {
        return "/encoder/layer." + layer + "/" + linear.replace('.', '/') + "/MatMul";
    }

    /** Puts the first {@code layers} layers into {@code weights}; the table of word pieces stays as it is. */
    static void load(Weights weights, int layers, int frozenLayers) throws IOException {
        OnnxGraph graph = floats();
        Map<String, OnnxTensor> tensors = graph.initializers();
        freeze(weights, tensors, WORDS);
        add(weights, tensors, POSITIONS);
        OnnxTensor types = tensor(tensors, TYPES);
        int width = types.shape().get(1).intValue();
        float[] row = Arrays.copyOf(types.values(), width);
        float[] rows = new float[PieceType.COUNT * width];
        for (int i = 0; i < PieceType.COUNT; i++) {
            System.arraycopy(row, 0, rows, i * width, width);
        }
        weights.add(TYPES, rows, new Shape(PieceType.COUNT, width), false);
        add(weights, tensors, "embeddings.LayerNorm.weight");
        add(weights, tensors, "embeddings.LayerNorm.bias");
        for (int i = 0; i < layers; i++) {
            String layer = "encoder.layer." + i + ".";
            for (String linear : LINEAR) {
                OnnxTensor matrix = tensor(tensors, graph.matrix(node(i, linear)));
                int in = matrix.shape().get(0).intValue();
                int out = matrix.shape().get(1).intValue();
                String name = layer + linear + ".weight";
                float[] values = transposed(matrix.values(), in, out);
                if (i < frozenLayers) {
                    weights.freeze(name, values, new Shape(out, in));
                } else {
                    weights.add(name, values, new Shape(out, in), false);
                }
                add(weights, tensors, layer + linear + ".bias");
            }
            for (String norm : NORMS) {
                add(weights, tensors, layer + norm + ".weight");
                add(weights, tensors, layer + norm + ".bias");
            }
        }
    }

    private static void add(Weights weights, Map<String, OnnxTensor> tensors, String name) {
        OnnxTensor tensor = tensor(tensors, name);
        weights.add(name, tensor.values(), shape(tensor), false);
    }

    private static void freeze(Weights weights, Map<String, OnnxTensor> tensors, String name) {
        OnnxTensor tensor = tensor(tensors, name);
        weights.freeze(name, tensor.values(), shape(tensor));
    }

    private static OnnxTensor tensor(Map<String, OnnxTensor> tensors, String name) {
        OnnxTensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the graph has no initialiser " + name);
        }
        return tensor;
    }

    private static Shape shape(OnnxTensor tensor) {
        return new Shape(tensor.shape().stream().mapToLong(Long::longValue).toArray());
    }

    /** A matrix of {@code rows} rows with rows and columns exchanged. */
    static float[] transposed(float[] matrix, int rows, int columns) {
        float[] result = new float[matrix.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result[j * rows + i] = matrix[i * columns + j];
            }
        }
        return result;
    }
}
