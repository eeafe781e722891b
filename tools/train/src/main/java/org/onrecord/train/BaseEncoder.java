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
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A published encoder as its ONNX files on the class path give it: layers of 384, an uncased vocabulary of 30,522
 * pieces. That of the product is all-MiniLM-L6-v2 (Apache-2.0), six layers; bge-small-en-v1.5 and e5-small-v2 (MIT)
 * have twelve and are read where their jars are put on the class path.
 */
final class BaseEncoder {
    /** The encoder of the product. */
    static final String DEFAULT = "all-minilm-l6-v2";

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

    private static final Map<String, String> LICENCES =
            Map.of(DEFAULT, "Apache-2.0", "bge-small-en-v1.5", "MIT", "e5-small-v2", "MIT");

    private final String name;

    /** The encoder {@code name}, as its files are called. */
    BaseEncoder(String name) {
        this.name = name;
    }

    /** Its name and licence, for a model card. */
    String card() {
        String licence = LICENCES.getOrDefault(name, "its licence stands in its jar");
        return name + ", uncased; " + licence + "; from Maven Central, `dev.langchain4j:langchain4j-embeddings-*`";
    }

    /** The graph with 32-bit floats. */
    OnnxGraph floats() throws IOException {
        return OnnxGraph.ofResource("/" + name + ".onnx");
    }

    /** The graph with 8-bit integers. */
    OnnxGraph bytes() throws IOException {
        return OnnxGraph.ofResource(bytesFile());
    }

    /** What to say where the class path lacks the graph with 8-bit integers; without it no model can be written. */
    Optional<String> lacking() {
        boolean there = BaseEncoder.class.getResource(bytesFile()) != null;
        return there ? Optional.empty() : Optional.of("the class path has no " + bytesFile());
    }

    private String bytesFile() {
        return "/" + name + "-q.onnx";
    }

    /** The vocabulary's pieces in the order of their numbers. */
    List<String> vocabulary() throws IOException {
        try (InputStream in = OnnxGraph.resource("/" + name + "-tokenizer.json")) {
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

    /** How many layers an encoder has whose initialisers have the names {@code names}. */
    static int layers(Set<String> names) {
        return (int)
                IntStream.iterate(0, i -> names.contains("encoder.layer." + i + ".output.LayerNorm.bias"), i -> i + 1)
                        .count();
    }

    /**
     * Puts the first {@code layers} layers into {@code weights}; the table of word pieces stays as it is.
     *
     * @param typeCount rows of the table of types, each as the first one was published
     */
    void load(Weights weights, int layers, int frozenLayers, int typeCount) throws IOException {
        OnnxGraph graph = floats();
        Map<String, OnnxTensor> tensors = graph.initializers();
        OnnxTensor pieces = tensor(tensors, WORDS);
        weights.addConstant(WORDS, pieces.values(), shape(pieces));
        add(weights, tensors, POSITIONS);
        OnnxTensor types = tensor(tensors, TYPES);
        int width = types.shape().get(1).intValue();
        float[] row = Arrays.copyOf(types.values(), width);
        float[] rows = new float[typeCount * width];
        for (int i = 0; i < typeCount; i++) {
            System.arraycopy(row, 0, rows, i * width, width);
        }
        weights.add(TYPES, rows, new Shape(typeCount, width), false);
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
