package org.onrecord.train;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of a protocol buffer message as it stands in the bytes.
 *
 * @param number the field's number
 * @param wire how its value is coded: 0 a varint, 1 eight bytes, 2 a length and bytes, 5 four bytes
 * @param value the varint's value, else 0
 * @param bytes the value's bytes where it is no varint
 */
record OnnxField(int number, int wire, long value, ByteBuffer bytes) {
    private static final int SEVEN = 0x7f;

    /**
     * The fields of a message, in their order.
     *
     * @throws IllegalArgumentException where the bytes are no message
     */
    static List<OnnxField> all(ByteBuffer message) {
        ByteBuffer in = message.duplicate();
        List<OnnxField> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            long key = varint(in);
            int wire = (int) (key & 7);
            int number = (int) (key >>> 3);
            if (wire == 0) {
                fields.add(new OnnxField(number, wire, varint(in), ByteBuffer.allocate(0)));
            } else {
                int length = switch (wire) {
                    case 1 -> Long.BYTES;
                    case 2 -> Math.toIntExact(varint(in));
                    case 5 -> Integer.BYTES;
                    default -> throw new IllegalArgumentException("no ONNX file: wire type " + wire);
                };
                if (length > in.remaining()) {
                    throw new IllegalArgumentException(
                            "no ONNX file: a field of " + length + " bytes, " + in.remaining() + " are left");
                }
                fields.add(new OnnxField(number, wire, 0, in.slice(in.position(), length)));
                in.position(in.position() + length);
            }
        }
        return fields;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = in.get();
            value |= (long) (next & SEVEN) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    /** The value as text in UTF-8. */
    String text() {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
