package org.onrecord.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * An initialiser of an ONNX graph.
 *
 * @param name its name in the graph
 * @param type the element type: {@value #FLOAT} 32-bit float, {@value #UINT8}, {@value #INT8}
 * @param shape its dimensions
 * @param data its elements, row by row, little-endian
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">TensorProto in onnx.proto</a>
 */
record OnnxTensor(String name, int type, List<Long> shape, ByteBuffer data) {
    static final int FLOAT = 1;
    static final int UINT8 = 2;
    static final int INT8 = 3;

    private static final int DIMS = 1;
    private static final int DATA_TYPE = 2;
    private static final int NAME = 8;
    private static final int RAW_DATA = 9;

    /** Reads a TensorProto whose data is raw; other forms of data come out empty. */
    static OnnxTensor of(ByteBuffer message) {
        String name = "";
        int type = 0;
        List<Long> shape = new ArrayList<>();
        ByteBuffer data = ByteBuffer.allocate(0);
        for (OnnxField field : OnnxField.all(message)) {
            switch (field.number()) {
                case DIMS -> shape.add(field.value());
                case DATA_TYPE -> type = (int) field.value();
                case NAME -> name = field.text();
                case RAW_DATA -> data = field.bytes();
                default -> {}
            }
        }
        return new OnnxTensor(name, type, shape, data);
    }

    static OnnxTensor floats(String name, List<Long> shape, float[] values) {
        ByteBuffer data = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        data.asFloatBuffer().put(values);
        return new OnnxTensor(name, FLOAT, shape, data);
    }

    static OnnxTensor bytes(String name, int type, List<Long> shape, byte[] values) {
        return new OnnxTensor(name, type, shape, ByteBuffer.wrap(values));
    }

    float[] values() {
        ByteBuffer source = data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[source.remaining() / Float.BYTES];
        source.asFloatBuffer().get(values);
        return values;
    }

    byte[] message() {
        OnnxMessage message = new OnnxMessage();
        shape.forEach(size -> message.number(DIMS, size));
        byte[] raw = new byte[data.remaining()];
        data.duplicate().get(raw);
        return message.number(DATA_TYPE, type)
                .text(NAME, name)
                .bytes(RAW_DATA, raw)
                .toBytes();
    }
}
