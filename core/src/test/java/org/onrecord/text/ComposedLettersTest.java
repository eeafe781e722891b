package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposedLettersTest {
    @ParameterizedTest
    @CsvSource({
        "Rami\u0301rez, Ram\u00edrez",
        "Tu\u031bo\u031b\u0300ng, T\u01b0\u1eddng",
        "vie\u0323\u0302t, vi\u1ec7t",
        "vie\u0302\u0323t, vi\u1ec7t",
        "\u0418\u0306ogurt, \u0419ogurt",
        "\u1112\u1161\u11ab, \ud55c",
        "q\u0301, q\u0301",
        "\u0438\u0301, \u0438\u0301",
        "\u0915\u093f, \u0915\u093f",
        "\u212b, \u212b",
        "<\u0338, <\u0338",
        "\u2764\ufe0f, \u2764\ufe0f",
        "\u0301a, \u0301a",
    })
    void composesLettersAndTheirMarksAlone(String text, String expected) {
        assertThat(ComposedLetters.of(text)).isEqualTo(expected);
    }
}
