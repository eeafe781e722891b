package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TensorsTest {
    private static final byte[] FILE =
            TinyModel.tensors(Map.of("left", new float[] {1, -2.5f}, "right", new float[] {Float.MIN_VALUE}));

    @Test
    void readsNamedArrays() throws IOException {
        Map<String, float[]> read = Tensors.read(new ByteArrayInputStream(FILE));
        assertThat(read).containsOnlyKeys("left", "right");
        assertThat(read.get("left")).containsExactly(1, -2.5f);
        assertThat(read.get("right")).containsExactly(Float.MIN_VALUE);
    }

    @Test
    void refusesAFileThatEndsTooEarly() {
        byte[] cut = Arrays.copyOf(FILE, FILE.length - 1);
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Tensors.read(new ByteArrayInputStream(cut)));
    }
}
