package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.InputException;
import org.onrecord.fixtures.Fixture;

/** A page may break off anywhere, or begin anywhere: every piece comes through or is refused with a reason. */
class TruncationTest {
    private static final int PIECES = 10;

    static Stream<Fixture> pages() {
        return Stream.concat(Fixture.good().stream(), Fixture.bad().stream())
                .filter(fixture -> fixture.bytes().length > PIECES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Timeout(60)
    void everyPieceComesThrough(Fixture fixture) {
        byte[] bytes = fixture.bytes();
        for (int i = 1; i < PIECES; i++) {
            // Away from round numbers, so that cuts fall into words, tags and characters alike.
            int cut = (int) ((long) bytes.length * i / PIECES) + i % 3;
            extract(fixture, Arrays.copyOfRange(bytes, 0, cut));
            extract(fixture, Arrays.copyOfRange(bytes, cut, bytes.length));
        }
    }

    private static void extract(Fixture fixture, byte[] piece) {
        try {
            ExtractedPage extracted = TextPages.extract(
                    TextPages.read(fixture.file().getFileName().toString(), piece));
            assertThat(new Extractor(ExtractorOptions.RULES)
                            .assemble(List.of(extracted))
                            .sheet()
                            .statements())
                    .hasSameSizeAs(extracted.attributions());
        } catch (InputException refused) {
            assertThat(refused.diagnostics()).isNotEmpty();
        }
    }
}
