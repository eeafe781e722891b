package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.render.SampleSheets;
import org.onrecord.render.SampleStatements;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Law: whatever text a page, a file name or an editor has, it is read back as it was written, in every field. */
class OddTextRoundTripTest {
    private static final int SHEETS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void readsBackWhatWasWritten(long seed) {
        OddTexts texts = new OddTexts(seed);
        for (int i = 0; i < SHEETS; i++) {
            FactSheet sheet = sheet(texts);
            String written = Yaml.write(sheet);
            assertThat(Yaml.read(written)).as(written).isEqualTo(sheet);
            assertThat(Yaml.read(written.replace("\n", "\r\n"))).as(written).isEqualTo(sheet);
        }
    }

    private static FactSheet sheet(OddTexts texts) {
        String source = "s" + texts.next();
        String speaker = "p" + texts.next();
        Reading reading = new Reading(texts.next(), texts.next());
        Description name = new Description(source, SampleStatements.excerpt(texts.next(), 7));
        Statement quote = SampleStatements.quote(source, 3, texts.next(), texts.next())
                .speakers(speaker)
                .mention(texts.next())
                .cue(texts.next())
                .found(SampleStatements.warned(texts.next(), texts.next(), texts.next()))
                .review(new Review(
                        Decision.CORRECTED,
                        Optional.of(texts.next()),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.of(texts.next()),
                        corrections(texts)))
                .build();
        Statement claim = SampleStatements.claim(source, 4, SampleStatements.reported(texts.next(), texts.next()))
                .build();
        Source page = SampleSheets.empty().sources().get(0);
        return new FactSheet(
                List.of(new Source(
                        source,
                        texts.next(),
                        Optional.of(reading),
                        Optional.of(reading),
                        Optional.empty(),
                        List.of(reading),
                        page.published(),
                        Optional.empty(),
                        Optional.empty(),
                        texts.next(),
                        texts.next())),
                List.of(new SpeakerProfile(speaker, SpeakerKind.PERSON, texts.next(), List.of(name), List.of())),
                List.of(quote, claim),
                List.of(quote));
    }

    private static Map<String, String> corrections(OddTexts texts) {
        Map<String, String> corrections = new LinkedHashMap<>();
        List.of("words", "speaker", "role", "when").forEach(field -> corrections.put(field, texts.next()));
        return corrections;
    }
}
