package org.onrecord.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes arrays as {@link org.onrecord.extract.tagger.Tensors} reads them, to a temporary name first. */
final class TensorFile {
    private TensorFile() {}

    static void write(Path file, Map<String, float[]> tensors) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(tensors.size());
            for (Map.Entry<String, float[]> tensor : tensors.entrySet()) {
                out.writeUTF(tensor.getKey());
                out.writeInt(tensor.getValue().length);
                ByteBuffer bytes = ByteBuffer.allocate(tensor.getValue().length * Float.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
                bytes.asFloatBuffer().put(tensor.getValue());
                out.write(bytes.array());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
