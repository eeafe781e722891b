package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new common verb in the lexicon needs no second line for broken sentences. */
class CommonVerbsTest {
    @ParameterizedTest
    @MethodSource("org.onrecord.extract.lexicon.ReportingVerbs#commonWords")
    void goOnBehindQuotedWordsOnTheNextLine(String verb) {
        assertThat(new BrokenSentence().goesOn("“The gate is open,”", "Ann Lee " + verb + " on Monday.", true, false))
                .isTrue();
    }
}
