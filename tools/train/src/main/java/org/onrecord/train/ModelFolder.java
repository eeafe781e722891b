package org.onrecord.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.onrecord.output.OutputFile;

/**
 * Writes a trained network as the product reads it: {@code encoder.onnx} with 8-bit integers, {@code encoder-fp32.onnx}
 * to compare it with, {@code heads.bin}, {@code vocabulary.txt}.
 */
final class ModelFolder {
    private static final List<String> TABLES = List.of(BaseEncoder.TYPES, BaseEncoder.POSITIONS);

    private final Path folder;
    private final BaseEncoder encoder;

    ModelFolder(Path folder, BaseEncoder encoder) {
        this.folder = folder;
        this.encoder = encoder;
    }

    /** Writes the files; {@code weights} by name as training keeps them. */
    void write(Map<String, float[]> weights, int layers) throws IOException {
        Files.createDirectories(folder);
        OnnxGraph floats = encoder.floats();
        Map<String, OnnxTensor> exact = new HashMap<>();
        Map<String, OnnxTensor> small = new HashMap<>();
        Map<String, float[]> heads = new TreeMap<>();
        Map<String, OnnxTensor> original = floats.initializers();
        weights.forEach((name, values) -> {
            if (!name.startsWith("e")) {
                heads.put(name, values);
            } else if (TABLES.contains(name)) {
                int rows = values.length / Network.WIDTH;
                exact.put(name, OnnxTensor.floats(name, List.of((long) rows, (long) Network.WIDTH), values));
                small.putAll(Quantization.table(name, values, rows, Network.WIDTH));
            } else if (!name.endsWith(".weight") || name.contains("LayerNorm")) {
                OnnxTensor tensor = OnnxTensor.floats(name, List.of((long) values.length), values);
                exact.put(name, tensor);
                small.put(name, tensor);
            }
        });
        for (int layer = 0; layer < layers; layer++) {
            for (String linear : BaseEncoder.LINEAR) {
                float[] values = weights.get("encoder.layer." + layer + "." + linear + ".weight");
                if (values != null) {
                    String matrix = floats.matrix(BaseEncoder.node(layer, linear));
                    OnnxTensor before = Objects.requireNonNull(original.get(matrix), matrix);
                    int in = before.shape().get(0).intValue();
                    int out = before.shape().get(1).intValue();
                    float[] turned = BaseEncoder.transposed(values, out, in);
                    exact.put(matrix, OnnxTensor.floats(matrix, before.shape(), turned));
                    small.putAll(Quantization.matrix(matrix, turned, in, out));
                }
            }
        }
        int published = BaseEncoder.layers(original.keySet());
        write("encoder-fp32.onnx", floats.with(exact, layers, published));
        write("encoder.onnx", encoder.bytes().with(small, layers, published));
        TensorFile.write(folder.resolve("heads.bin"), heads);
        write("vocabulary.txt", (String.join("\n", encoder.vocabulary()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        OutputFile.write(folder.resolve(name), out -> out.write(bytes));
    }
}
