package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final WordPieces PIECES = new WordPieces(TinyModel.VOCABULARY);

    @Test
    void givesTheStateOfTheFirstPieceOfEveryWord() throws IOException {
        Encoder encoder = Encoder.of(direct(TinyModel.encoder()));
        float[][] states = encoder.read(window("“We won,” said Lee"));
        assertThat(states).isDeepEqualTo(new float[][] {
            {0, 0, 1, 0, 0},
            {0, 0, 1, 0, 0},
            {0, 0, 1, 0, 0},
            {0, 0, 1, 0, 0},
            {0, 0, 1, 0, 0},
            {1, 0, 0, 0, 0},
            {0, 0, 0, 1, 0}
        });
    }

    @Test
    void givesSeveralThreadsTheSame() throws IOException {
        Encoder encoder = Encoder.of(direct(TinyModel.encoder()));
        Window window = window("Lee said");
        float[][] alone = encoder.read(window);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> encoder.read(window)))
                .allSatisfy(states -> assertThat(states).isDeepEqualTo(alone));
    }

    @Test
    void saysSoWhereTheLibraryHasNoBuildForTheMachine() {
        for (LinkageError missing : new LinkageError[] {
            new UnsatisfiedLinkError("no library"),
            new ExceptionInInitializerError(new IllegalStateException("no system"))
        }) {
            assertThatExceptionOfType(NoEncoder.class)
                    .isThrownBy(() -> Encoder.of(direct(TinyModel.encoder()), () -> {
                        throw missing;
                    }))
                    .withMessage("its library does not run on this machine (%s, %s)"
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")))
                    .withCause(missing);
        }
    }

    @Test
    void refusesAFileThatIsNoModel() {
        assertThatIOException()
                .isThrownBy(() -> Encoder.of(direct(new byte[] {1, 2, 3})))
                .withMessageStartingWith("its model cannot be read: ");
    }

    private static Window window(String text) {
        return Windows.of(ReadText.of(text).words(PIECES)).get(0);
    }

    private static ByteBuffer direct(byte[] bytes) throws IOException {
        return OffHeap.read(new ByteArrayInputStream(bytes));
    }
}
