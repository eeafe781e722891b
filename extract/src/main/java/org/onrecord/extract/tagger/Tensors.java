package org.onrecord.extract.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named arrays of 32-bit floats in one file: the count, then for each its name (modified UTF-8 with its length), its
 * length and its values, little-endian.
 */
public final class Tensors {
    private static final int BYTES = 4;

    private Tensors() {}

    /**
     * Reads all arrays of a file.
     *
     * @throws IOException where it ends too early
     */
    public static Map<String, float[]> read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        Map<String, float[]> tensors = new TreeMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            byte[] bytes = new byte[in.readInt() * BYTES];
            in.readFully(bytes);
            float[] values = new float[bytes.length / BYTES];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values);
            tensors.put(name, values);
        }
        return tensors;
    }
}
