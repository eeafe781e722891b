package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.sheet.FactSheet;

class FullDiskTest {
    private static final FactSheet EMPTY = new FactSheet(List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1000, 3000})
    void isToldAsItIs(int room) {
        OutputStream small = new OutputStream() {
            private int left = room;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        assertThatIOException()
                .isThrownBy(() -> new PdfRenderer().render(EMPTY, small))
                .withMessage("No space left on device");
    }
}
