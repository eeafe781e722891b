package org.onrecord.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import org.onrecord.output.OutputFile;

/** Writes arrays as {@link org.onrecord.extract.tagger.Tensors} reads them. */
final class TensorFile {
    private TensorFile() {}

    static void write(Path file, Map<String, float[]> tensors) throws IOException {
        OutputFile.write(file, stream -> {
            DataOutputStream out = new DataOutputStream(stream);
            out.writeInt(tensors.size());
            for (Map.Entry<String, float[]> tensor : tensors.entrySet()) {
                out.writeUTF(tensor.getKey());
                out.writeInt(tensor.getValue().length);
                ByteBuffer bytes = ByteBuffer.allocate(tensor.getValue().length * Float.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
                bytes.asFloatBuffer().put(tensor.getValue());
                out.write(bytes.array());
            }
        });
    }
}
