package org.onrecord.extract.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The encoder: a window in, the hidden state of each of its words out. Safe for use by several threads; each of them
 * works alone.
 *
 * <p>Windows are read one by one. A quantised network scales its numbers by all that it reads at once; so a window
 * tells the same whatever stands in the rest of the document. Batches were no faster, and memory stays small without a
 * pool.
 */
final class Encoder {
    private static @Nullable OrtEnvironment loaded;

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * The encoder of a model.
     *
     * @param model a direct buffer with an ONNX file that has the inputs {@code input_ids}, {@code attention_mask} and
     *     {@code token_type_ids}
     * @throws NoEncoder where the library has no build for this machine
     * @throws IOException where it cannot read the model
     */
    static Encoder of(ByteBuffer model) throws IOException {
        return of(model, Encoder::library);
    }

    /**
     * Begins to unpack and check the library in a thread of its own; {@link #of} waits for it and tells what went
     * wrong. An exit of Java waits too, for half an unpacked library would stay behind.
     */
    static void prepare() {
        Unpacking.begin();
    }

    private static final class Unpacking {
        private static final Thread THREAD = new Thread(Encoder::library, "onnxruntime");

        static {
            THREAD.setDaemon(true);
            THREAD.setUncaughtExceptionHandler((failed, problem) -> {});
            THREAD.start();
            Runtime.getRuntime().addShutdownHook(new Thread(Unpacking::end));
        }

        /** The first call does what is above. */
        private static void begin() {}

        private static void end() {
            try {
                THREAD.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The library, loaded when it is first asked for. */
    private static synchronized OrtEnvironment library() {
        if (loaded == null) {
            LibraryPath.set(OrtEnvironment.class);
            OwnTemporary temporary = OwnTemporary.watch("onnxruntime-java");
            loaded = DeepThread.run(
                    () -> OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "onrecord"));
            temporary.delete();
        }
        return loaded;
    }

    /** The same with another way to the library. */
    static Encoder of(ByteBuffer model, Supplier<OrtEnvironment> library) throws IOException {
        try {
            OrtEnvironment environment = library.get();
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                options.setCPUArenaAllocator(false);
                options.setMemoryPatternOptimization(false);
                return new Encoder(environment, environment.createSession(model, options));
            }
        } catch (LinkageError missing) {
            throw new NoEncoder(
                    "its library does not run on this machine (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + ")",
                    missing);
        } catch (OrtException bad) {
            throw new IOException("its model cannot be read: " + bad.getMessage(), bad);
        }
    }

    /**
     * Reads one window.
     *
     * @return a row for each word: the hidden state of its first piece
     */
    float[][] read(Window window) {
        int length = window.length();
        long[] pieces = new long[length];
        long[] types = new long[length];
        long[] mask = new long[length];
        for (int i = 0; i < length; i++) {
            pieces[i] = window.piece(i);
            types[i] = window.type(i);
            mask[i] = 1;
        }
        long[] shape = {1, length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor kinds = OnnxTensor.createTensor(environment, LongBuffer.wrap(types), shape);
                OnnxTensor ones = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "token_type_ids", kinds, "attention_mask", ones))) {
            return rows(window, ((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on a window of " + length + " pieces", e);
        }
    }

    /**
     * How many pieces it knows: a number past the last is refused by the network.
     *
     * @param expected how many it should be, from 1
     */
    int pieces(int expected) {
        int known = expected;
        int unknown = expected;
        while (known > 0 && !knows(known - 1)) {
            unknown = known - 1;
            known /= 2;
        }
        while (unknown >= known && knows(unknown)) {
            known = unknown + 1;
            unknown = Math.multiplyExact(unknown + 1, 2);
        }
        while (known < unknown) {
            int middle = (known + unknown) >>> 1;
            if (knows(middle)) {
                known = middle + 1;
            } else {
                unknown = middle;
            }
        }
        return known;
    }

    private boolean knows(int piece) {
        long[] shape = {1, 1};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[] {piece}), shape);
                OnnxTensor kinds = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[] {0}), shape);
                OnnxTensor ones = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[] {1}), shape);
                OrtSession.RunOptions quiet = new OrtSession.RunOptions()) {
            quiet.setLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            session.run(Map.of("input_ids", ids, "token_type_ids", kinds, "attention_mask", ones), quiet)
                    .close();
            return true;
        } catch (OrtException outside) {
            return false;
        }
    }

    private static float[][] rows(Window window, FloatBuffer hidden) {
        int size = hidden.capacity() / window.length();
        float[][] rows = new float[window.words()][size];
        for (int i = 0; i < rows.length; i++) {
            hidden.get(window.first(i) * size, rows[i]);
        }
        return rows;
    }
}
