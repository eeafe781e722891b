package org.onrecord.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Span;

/** A new common verb in the lexicon needs no second line for sentences and word classes. */
class CommonVerbsTest {
    @ParameterizedTest
    @MethodSource("org.onrecord.extract.lexicon.ReportingVerbs#commonWords")
    void attributesAndFollowsAName(String verb) {
        String text = "Ann Lee " + verb + ".";

        assertThat(SpeechTail.follows(text, new Tokenizer().tokenize(text, new Span(0, text.length())), 0))
                .isTrue();
        assertThat(Capitalised.correct(List.of("Hunt", verb, "no"), new String[] {"VERB", "VERB", "DET"})[0])
                .isEqualTo("PROPN");
    }
}
