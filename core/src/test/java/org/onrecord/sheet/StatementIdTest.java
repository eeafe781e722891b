package org.onrecord.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementIdTest {
    @Test
    void dependsOnAddressWordsAndOccurrenceAlone() {
        StatementId id = StatementId.of("https://example.org/a", List.of("We won"), 1);
        assertThat(StatementId.of("https://example.org/a", List.of("We won"), 1))
                .isEqualTo(id);
        assertThat(StatementId.of("https://example.org/b", List.of("We won"), 1))
                .isNotEqualTo(id);
        assertThat(StatementId.of("https://example.org/a", List.of("We", "won"), 1))
                .isNotEqualTo(id);
        assertThat(StatementId.of("https://example.org/a", List.of("We won"), 2))
                .hasToString(id + "-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0a1b2c3d4e5", "0A1B2C3D4E5F", "0a1b2c3d4e5f-0", "0a1b2c3d4e5f-"})
    void refusesAnotherForm(String value) {
        assertThatThrownBy(() -> new StatementId(value)).hasMessageContaining("\"" + value + "\"");
    }

    @Test
    void withinAFileItIsAnotherThatKeepsItsNumber() {
        StatementId id = StatementId.of("https://example.org/a", List.of("We won"), 2);
        assertThat(id.within("a.html").value()).endsWith("-2").isNotEqualTo(id.value());
        assertThat(id.within("a.html")).isEqualTo(id.within("a.html")).isNotEqualTo(id.within("b.html"));
    }
}
