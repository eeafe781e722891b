package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.lexicon.ReportingVerbs;

/** A new common verb in the lexicon needs no second line for broken sentences. */
class CommonVerbsTest {
    static Set<String> words() {
        return ReportingVerbs.commonWords();
    }

    @ParameterizedTest
    @MethodSource("words")
    void goOnBehindQuotedWordsOnTheNextLine(String verb) {
        assertThat(new BrokenSentence().goesOn("“The gate is open,”", "Ann Lee " + verb + " on Monday.", true, false))
                .isTrue();
    }
}
