package org.onrecord.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An ONNX file as fields: its initialisers are read, and written back with other values; the graph stays as it is, or
 * loses its last layers.
 */
final class OnnxGraph {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int INPUT_OF_NODE = 1;
    private static final int OUTPUT_OF_NODE = 2;
    private static final int NODE_NAME = 3;
    private static final int NODE_OPERATOR = 4;

    private final List<OnnxField> model;
    private final List<OnnxField> graph;

    private OnnxGraph(byte[] file) {
        model = OnnxField.all(ByteBuffer.wrap(file));
        graph = model.stream()
                .filter(field -> field.number() == GRAPH)
                .findFirst()
                .map(field -> OnnxField.all(field.bytes()))
                .orElseThrow(() -> new IllegalArgumentException("no ONNX file: it holds no graph"));
    }

    /**
     * The graph of a file's bytes.
     *
     * @throws IllegalArgumentException where they are no ONNX file
     */
    static OnnxGraph of(byte[] file) {
        return new OnnxGraph(file);
    }

    /** The graph of a resource on the class path. */
    static OnnxGraph ofResource(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return new OnnxGraph(in.readAllBytes());
        }
    }

    /**
     * Opens a file of an encoder.
     *
     * @throws IOException where the class path has none of that name
     */
    static InputStream resource(String name) throws IOException {
        InputStream found = OnnxGraph.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("no encoder " + name + " on the class path");
        }
        return found;
    }

    /** The initialisers by name. */
    Map<String, OnnxTensor> initializers() {
        Map<String, OnnxTensor> found = new HashMap<>();
        for (OnnxField field : graph) {
            if (field.number() == INITIALIZER) {
                OnnxTensor tensor = OnnxTensor.of(field.bytes());
                found.put(tensor.name(), tensor);
            }
        }
        return found;
    }

    /** The second input of the node {@code name}: the matrix of a multiplication. */
    String matrix(String name) {
        for (OnnxField field : graph) {
            if (field.number() == NODE) {
                List<OnnxField> node = OnnxField.all(field.bytes());
                boolean isIt = node.stream()
                        .anyMatch(part ->
                                part.number() == NODE_NAME && part.text().equals(name));
                if (isIt) {
                    return node.stream()
                            .filter(part -> part.number() == INPUT_OF_NODE)
                            .toList()
                            .get(1)
                            .text();
                }
            }
        }
        throw new IllegalArgumentException("the graph has no node " + name);
    }

    /**
     * The file with other initialisers.
     *
     * @param replaced by name; those of the graph that are not in it stay
     * @param layers how many layers stay, from the first
     * @param all how many layers the graph has
     */
    byte[] with(Map<String, OnnxTensor> replaced, int layers, int all) {
        OnnxMessage inner = new OnnxMessage();
        Set<String> used = new HashSet<>();
        for (OnnxField field : graph) {
            if (field.number() == NODE) {
                node(field, layers, all, used).ifPresent(node -> inner.bytes(NODE, node));
            }
        }
        if (layers < all) {
            inner.bytes(NODE, output(layers));
        }
        for (OnnxField field : graph) {
            if (field.number() == INITIALIZER) {
                OnnxTensor tensor = OnnxTensor.of(field.bytes());
                if (used.contains(tensor.name())) {
                    OnnxTensor other = replaced.get(tensor.name());
                    if (other == null) {
                        inner.copy(field);
                    } else {
                        inner.bytes(INITIALIZER, other.message());
                    }
                }
            } else if (field.number() != NODE) {
                inner.copy(field);
            }
        }
        OnnxMessage outer = new OnnxMessage();
        for (OnnxField field : model) {
            if (field.number() == GRAPH) {
                outer.bytes(GRAPH, inner.toBytes());
            } else {
                outer.copy(field);
            }
        }
        return outer.toBytes();
    }

    /** A node that makes the last layer that stays the graph's output. */
    private static byte[] output(int layers) {
        return new OnnxMessage()
                .text(INPUT_OF_NODE, "/encoder/layer." + (layers - 1) + "/output/LayerNorm/Add_1_output_0")
                .text(OUTPUT_OF_NODE, "last_hidden_state")
                .text(NODE_NAME, "/output")
                .text(NODE_OPERATOR, "Identity")
                .toBytes();
    }

    /** A node that stays; notes what it reads. */
    private static Optional<byte[]> node(OnnxField field, int layers, int all, Set<String> used) {
        List<OnnxField> parts = OnnxField.all(field.bytes());
        String name = parts.stream()
                .filter(part -> part.number() == NODE_NAME)
                .findFirst()
                .map(OnnxField::text)
                .orElse("");
        for (int layer = layers; layer < all; layer++) {
            if (name.startsWith("/encoder/layer." + layer + "/")) {
                return Optional.empty();
            }
        }
        OnnxMessage node = new OnnxMessage();
        for (OnnxField part : parts) {
            if (part.number() == INPUT_OF_NODE) {
                used.add(part.text());
            }
            node.copy(part);
        }
        return Optional.of(node.toBytes());
    }
}
