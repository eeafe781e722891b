package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.tagger.PieceType;

/** The network that is trained and the file that is shipped give the same numbers. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class NetworkTest {
    private static final int LENGTH = 40;
    private static final int LAYERS = 2;
    private static final double NEAR = 1e-4;

    @TempDir
    private Path folder = Path.of(".");

    private final long[] pieces = new Random(1).longs(LENGTH, 1000, 20000).toArray();
    private final long[] types = new Random(2).longs(LENGTH, 0, PieceType.COUNT).toArray();

    @Test
    void givesTheNumbersOfTheFileThatItWrites() throws IOException, OrtException {
        float[] trained;
        try (NDManager manager = Engine.getInstance().newBaseManager()) {
            Weights weights = new Weights(manager, Map.of(), Map.of());
            new BaseEncoder(BaseEncoder.DEFAULT).load(weights, LAYERS, 0, PieceType.COUNT);
            Map<String, float[]> changed = weights.values();
            Random random = new Random(3);
            changed.values().forEach(values -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] += (float) (random.nextGaussian() * 0.01);
                }
            });
            Weights moved = new Weights(manager, changed, zeros(changed));
            new BaseEncoder(BaseEncoder.DEFAULT).load(moved, LAYERS, 0, PieceType.COUNT);
            trained = states(new Network(moved, LAYERS, 0.1f), manager);
            new ModelFolder(folder, new BaseEncoder(BaseEncoder.DEFAULT)).write(changed, LAYERS);
        }

        float[] exact = run(folder.resolve("encoder-fp32.onnx"));
        float[] small = run(folder.resolve("encoder.onnx"));

        assertThat(exact).hasSameSizeAs(trained);
        for (int i = 0; i < trained.length; i++) {
            assertThat((double) exact[i]).isCloseTo(trained[i], within(NEAR));
        }
        // What 8 bits lose; a layer left out or a matrix turned would lose all.
        assertThat(distance(small, trained)).isLessThan(0.2);
    }

    @Test
    void gradientsAreTheSameAfterACollectionOfGarbage() throws IOException {
        float[] quiet = gradient(() -> {});

        float[] collected = gradient(NetworkTest::collectGarbage);

        assertThat(quiet).isNotEqualTo(new float[quiet.length]);
        assertThat(collected).isEqualTo(quiet);
    }

    /** The gradient of a matrix under the softmax; {@code between} runs between the pass forward and the one back. */
    private float[] gradient(Runnable between) throws IOException {
        try (NDManager manager = Engine.getInstance().newBaseManager()) {
            Weights weights = new Weights(manager, Map.of(), Map.of());
            new BaseEncoder(BaseEncoder.DEFAULT).load(weights, 1, 0, PieceType.COUNT);
            Network network = new Network(weights, 1, 0);
            try (NDManager step = manager.newSubManager();
                    GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray value = network.words(batch(step), true).square().mean();
                between.run();
                collector.backward(value);
                return weights.get("encoder.layer.0.attention.self.query.weight")
                        .getGradient()
                        .toFloatArray();
            }
        }
    }

    /** Frees what nothing holds, and fills it with other numbers. */
    private static void collectGarbage() {
        CountDownLatch freed = new CountDownLatch(1);
        Cleaner.create().register(new Object(), freed::countDown);
        boolean done = false;
        for (int i = 0; i < 100 && !done; i++) {
            System.gc();
            done = isDown(freed);
        }
        assertThat(done).isTrue();
        List<ByteBuffer> others = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            others.add(ByteBuffer.allocateDirect(Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .putFloat(7));
        }
        assertThat(others).hasSize(20_000);
    }

    private static boolean isDown(CountDownLatch latch) {
        try {
            return latch.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, float[]> zeros(Map<String, float[]> weights) {
        Map<String, float[]> state = new HashMap<>();
        weights.forEach((name, values) -> {
            state.put(name + "/mean", new float[values.length]);
            state.put(name + "/variance", new float[values.length]);
        });
        state.put("steps", new float[] {0});
        return state;
    }

    private float[] states(Network network, NDManager manager) {
        return network.words(batch(manager), false).toFloatArray();
    }

    private Batch batch(NDManager manager) {
        NDArray none = manager.create(new long[0]);
        return new Batch(
                manager.create(pieces, new Shape(1, LENGTH)),
                manager.create(types, new Shape(1, LENGTH)),
                manager.create(LongStream.range(0, LENGTH).toArray(), new Shape(1, LENGTH)),
                manager.zeros(new Shape(1, 1, 1, LENGTH)),
                manager.create(LongStream.range(0, LENGTH).toArray()),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    private float[] run(Path file) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {1, LENGTH};
        long[] mask = LongStream.generate(() -> 1).limit(LENGTH).toArray();
        try (OrtSession session = environment.createSession(file.toString(), new OrtSession.SessionOptions());
                OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor kinds = OnnxTensor.createTensor(environment, LongBuffer.wrap(types), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", kinds))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] values = new float[states.remaining()];
            states.get(values);
            return values;
        }
    }

    private static double distance(float[] one, float[] other) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < one.length; i++) {
            difference += Math.pow(one[i] - other[i], 2);
            size += Math.pow(other[i], 2);
        }
        return Math.sqrt(difference / size);
    }
}
