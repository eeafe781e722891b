package org.onrecord.train;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes a protocol buffer message field by field. */
final class OnnxMessage {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    OnnxMessage number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    OnnxMessage text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    OnnxMessage bytes(int field, byte[] value) {
        varint((long) field << 3 | 2);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    /** Writes a field as it was read. */
    OnnxMessage copy(OnnxField field) {
        varint((long) field.number() << 3 | field.wire());
        if (field.wire() == 0) {
            varint(field.value());
            return this;
        }
        ByteBuffer source = field.bytes().duplicate();
        byte[] value = new byte[source.remaining()];
        source.get(value);
        if (field.wire() == 2) {
            varint(value.length);
        }
        out.writeBytes(value);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
