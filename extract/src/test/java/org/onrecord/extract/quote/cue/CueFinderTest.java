package org.onrecord.extract.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.quote.line.Lines;

class CueFinderTest {
    @ParameterizedTest
    @CsvSource({
        "Ann Lee said that it works.,SAID",
        "Ann Lee has said that it works.,SAID",
        "Ann Lee did not say that it works.,NOT_SAID",
        "Ann Lee didn't say that it works.,NOT_SAID",
        "Ann Lee never said that it works.,NOT_SAID",
        "Ann Lee has not yet said that it works.,NOT_SAID",
        "Ann Lee would not say whether it works.,DECLINED",
        "Ann Lee denied that it works.,DENIED",
        "Ann Lee would say that it works.,CONDITIONAL",
        "Ann Lee will announce that it works.,CONDITIONAL",
        "Ann Lee asked whether it works.,ASKED",
    })
    void readsWhetherItWasSaid(String text, String polarity) {
        assertThat(new CueFinder().find(Lines.first(text)).get(0).polarity()).hasToString(polarity);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee said that it works.,FINITE",
        "Ann Lee has been saying that it works.,FINITE",
        "She nodded and left saying that it works.,PARTICIPLE",
        "Ann Lee wants to say that it works.,INFINITIVE",
        "It was announced by Ann Lee.,PASSIVE",
    })
    void readsTheFormOfTheVerb(String text, String form) {
        assertThat(new CueFinder().find(Lines.first(text)))
                .anySatisfy(site -> assertThat(site.form()).hasToString(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That said, the pump is old.",
                "Needless to say, the pump is old.",
                "The claim was old.",
                "He paid the claim.",
            })
    void takesNoIdiomAndNoNounForACue(String text) {
        assertThat(new CueFinder().find(Lines.first(text)))
                .filteredOn(site -> site.form() == CueForm.FINITE)
                .isEmpty();
    }
}
