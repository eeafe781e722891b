package org.onrecord.extract.tagger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a network that looks up a row for each piece and a row for each type and adds them: as an ONNX file, which is
 * a protocol buffer (onnx.proto gives the numbers of the fields).
 */
final class OnnxWriter {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The file for tables of {@code size} columns. */
    static byte[] lookUp(float[] pieces, float[] types, int size) {
        OnnxWriter graph = new OnnxWriter()
                .message(1, node("Gather", "piece", "pieces", "input_ids"))
                .message(1, node("Gather", "type", "types", "token_type_ids"))
                .message(1, node("Add", "last_hidden_state", "piece", "type"))
                .text(2, "look-up")
                .message(5, table("pieces", pieces, size))
                .message(5, table("types", types, size));
        for (String input : new String[] {"input_ids", "attention_mask", "token_type_ids"}) {
            graph.message(11, value(input, INT64, 2));
        }
        graph.message(12, value("last_hidden_state", FLOAT, 3));
        return new OnnxWriter()
                .number(1, 8)
                .message(8, new OnnxWriter().text(1, "").number(2, 13))
                .message(7, graph)
                .out
                .toByteArray();
    }

    private static OnnxWriter node(String operation, String output, String... inputs) {
        OnnxWriter node = new OnnxWriter();
        for (String input : inputs) {
            node.text(1, input);
        }
        return node.text(2, output).text(4, operation);
    }

    private static OnnxWriter table(String name, float[] values, int columns) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return new OnnxWriter()
                .number(1, values.length / columns)
                .number(1, columns)
                .number(2, FLOAT)
                .text(8, name)
                .bytes(9, raw.array());
    }

    private static OnnxWriter value(String name, int type, int dimensions) {
        OnnxWriter shape = new OnnxWriter();
        for (int i = 0; i < dimensions; i++) {
            shape.message(1, new OnnxWriter().text(2, name + i));
        }
        OnnxWriter tensor = new OnnxWriter().number(1, type).message(2, shape);
        return new OnnxWriter().text(1, name).message(2, new OnnxWriter().message(1, tensor));
    }

    private OnnxWriter number(int field, int value) {
        varint(field << 3 | VARINT);
        varint(value);
        return this;
    }

    private OnnxWriter text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private OnnxWriter message(int field, OnnxWriter value) {
        return bytes(field, value.out.toByteArray());
    }

    private OnnxWriter bytes(int field, byte[] value) {
        varint(field << 3 | BYTES);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    private void varint(int value) {
        int rest = value;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
