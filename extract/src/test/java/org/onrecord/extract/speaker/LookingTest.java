package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.page.PageReader;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.SpeakerProfile;

/** Looking for somebody changes nothing: what was asked in vain leaves no trace in the sheet. */
class LookingTest {
    private static final Extractor EXTRACTOR = new Extractor(ExtractorOptions.RULES);

    private static final String SPEAKS = "Tom Berg said that the gate would stay open.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom Berg opened the gate with John Moor. He said it was late.",
                "John Moor met Tom Berg at the lock. He said that the tide was out.",
                "The lock was built by John Moor and Tom Berg. He said the stones were old."
            })
    void aPronounThatStaysOpenAddsNoPlaceToANamesake(String asked) throws IOException {
        SpeakerProfile alone = berg(sheet(SPEAKS));

        SpeakerProfile beside = berg(sheet(asked + "\n\n" + SPEAKS));

        assertThat(beside.names()).hasSameSizeAs(alone.names());
    }

    private static SpeakerProfile berg(FactSheet sheet) {
        return sheet.speakers().stream()
                .filter(speaker -> speaker.name().equals("Tom Berg"))
                .findFirst()
                .orElseThrow();
    }

    private static FactSheet sheet(String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return EXTRACTOR
                .assemble(
                        List.of(EXTRACTOR.extract(new PageReader().read("page.txt", new ByteArrayInputStream(bytes)))))
                .sheet();
    }
}
