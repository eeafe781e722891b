package org.onrecord.extract.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Reads large files beside Java's heap: on it, a model would set off a collection that lasts longer than the reading.
 */
final class OffHeap {
    private static final int CHUNK = 1 << 16;
    private static final int FIRST = 24 << 20;

    private OffHeap() {}

    /**
     * All bytes that are left in {@code in}, in a direct buffer that is ready to be read.
     *
     * @throws NoEncoder where there is no memory for them
     */
    static ByteBuffer read(InputStream in) throws IOException {
        return read(in, FIRST);
    }

    /** The same with the bytes that a first buffer holds; it grows by doubling. */
    static ByteBuffer read(InputStream in, int first) throws IOException {
        ByteBuffer buffer = buffer(first);
        byte[] chunk = new byte[CHUNK];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            while (buffer.remaining() < count) {
                buffer = buffer(Math.multiplyExact(2, buffer.capacity())).put(buffer.flip());
            }
            buffer.put(chunk, 0, count);
        }
        return buffer.flip();
    }

    private static ByteBuffer buffer(int bytes) throws NoEncoder {
        try {
            return ByteBuffer.allocateDirect(bytes);
        } catch (OutOfMemoryError full) {
            throw new NoEncoder("the memory given to Java does not hold its model of " + (bytes >> 20) + " MiB", full);
        }
    }
}
