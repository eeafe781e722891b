package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffHeapTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 70_000, 200_000})
    void readsAllBytesWhateverTheFirstBufferHolds(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);

        ByteBuffer read = OffHeap.read(new ByteArrayInputStream(bytes), 1000);

        assertThat(read.isDirect()).isTrue();
        byte[] back = new byte[read.remaining()];
        read.get(back);
        assertThat(back).isEqualTo(bytes);
    }
}
