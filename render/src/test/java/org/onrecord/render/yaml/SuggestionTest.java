package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("decision", "by", "on", "why", "corrections", "bytes-sha256");

    @ParameterizedTest
    @CsvSource({
        "desicion, decision",
        "Decision, decision",
        "dicision, decision",
        "correction, corrections",
        "bu, by",
        "wyh, why",
        "bytes_sha256, bytes-sha256"
    })
    void guessesWhatWasMeant(String typed, String meant) {
        assertThat(Suggestion.near(typed, KNOWN)).isEqualTo("; did you mean \"" + meant + "\"?");
    }

    @Test
    void namesAllWhereNothingIsNear() {
        assertThat(Suggestion.near("weather", KNOWN)).isEmpty();
        assertThat(Suggestion.nearOrAll("weather", KNOWN)).isEqualTo("; it may have " + String.join(", ", KNOWN));
        assertThat(Suggestion.near("x", List.of())).isEmpty();
        assertThat(Suggestion.near("w".repeat(100_000), KNOWN)).isEmpty();
    }
}
