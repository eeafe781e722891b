package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.fixtures.FixtureModel;

/** Other modules read the small model from the fixtures; {@code -Dgolden.update=true} writes it anew. */
class TinyModelTest {
    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            TinyModel.write(Files.createDirectories(FixtureModel.tiny()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"encoder.onnx", "heads.bin", "vocabulary.txt"})
    void standsAmongTheFixtures(String file, @TempDir Path folder) {
        Path written = TinyModel.write(folder).resolve(file);
        assertThat(FixtureModel.tiny().resolve(file)).hasSameBinaryContentAs(written);
    }
}
