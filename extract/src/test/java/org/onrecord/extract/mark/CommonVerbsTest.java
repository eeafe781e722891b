package org.onrecord.extract.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Span;

/** A new common verb in the lexicon needs no second line for the marks. */
class CommonVerbsTest {
    @ParameterizedTest
    @MethodSource("org.onrecord.extract.lexicon.ReportingVerbs#commonWords")
    void attributesBehindMarkedWordsAndIntroducesThem(String verb) {
        String behind = " Ann Lee " + verb + " on Monday";
        String before = "On Monday Ann Lee " + verb + ", ";

        assertThat(AttributionTail.startsAt(behind, 0, behind.length())).isTrue();
        assertThat(AttributionTail.introduces(before, 0, before.length())).isTrue();
        assertThat(LostOpening.isIntroduced(before, new Span(0, before.length())))
                .isTrue();
    }
}
