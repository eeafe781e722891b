package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Review;

/** What the format has is told in its description, docs/sheet-format.md. */
class SheetFormatTest {
    private static final Path DESCRIPTION = Path.of("..", "docs", "sheet-format.md");

    static Stream<String> keysAndConstants() {
        Stream<String> keys = Stream.of(
                        YamlSchema.SHEET,
                        YamlSchema.SOURCE_KEYS,
                        YamlSchema.READING_KEYS,
                        YamlSchema.SPEAKER_KEYS,
                        YamlSchema.DESCRIPTION_KEYS,
                        YamlSchema.STATEMENT_KEYS,
                        YamlSchema.PART_KEYS,
                        YamlSchema.RANGE_KEYS,
                        YamlSchema.DETAIL_KEYS,
                        YamlSchema.EVIDENCE_KEYS,
                        YamlSchema.WARNING_KEYS,
                        YamlSchema.REVIEW_KEYS,
                        Review.CORRECTABLE)
                .flatMap(List::stream);
        Stream<String> constants = Stream.<Enum<?>[]>of(
                        StatementKind.values(),
                        PartKind.values(),
                        Polarity.values(),
                        SettingKind.values(),
                        SpeakerKind.values(),
                        Decision.values())
                .flatMap(Arrays::stream)
                .map(Spelling::of);
        return Stream.concat(keys, constants).distinct();
    }

    @ParameterizedTest
    @MethodSource("keysAndConstants")
    void describesEveryKeyAndEveryConstant(String name) throws IOException {
        assertThat(Files.readString(DESCRIPTION)).contains("`" + name + "`");
    }
}
