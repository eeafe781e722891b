package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.SettingTie;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Statement;

class OldSheetTest {
    private final FactSheet sheet = new YamlReader().read("version-1.yaml", text());

    @Test
    void readsASheetOfVersionOneWithItsReviews() {
        assertThat(sheet.statements())
                .extracting(statement -> statement.review().decision())
                .containsExactly(Decision.PENDING, Decision.APPROVED, Decision.PENDING);
    }

    @Test
    void takesWhatVersionOneDidNotKnowForPlain() {
        for (Statement statement : sheet.statements()) {
            Facts facts = statement.facts();
            assertThat(facts.modality()).isEqualTo(Modality.PLAIN);
            assertThat(facts.hops()).isEmpty();
            assertThat(facts.links()).isEmpty();
            assertThat(facts.setting()).allMatch(detail -> detail.tie() == SettingTie.OWN);
        }
    }

    @Test
    void writesItAgainAsTheNewestVersion() throws IOException {
        String written = Yaml.write(sheet);
        assertThat(written).contains("\nonrecord: 2\n");
        assertThat(new YamlReader().read("again.yaml", written)).isEqualTo(sheet);
    }

    private static String text() {
        try (InputStream in = OldSheetTest.class.getResourceAsStream("version-1.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("version-1.yaml cannot be read", e);
        }
    }
}
