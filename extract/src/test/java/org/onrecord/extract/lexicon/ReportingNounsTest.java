package org.onrecord.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportingNounsTest {
    @Test
    void knowsNounsAndTheirPlurals() {
        assertThat(ReportingNouns.find("claim").orElseThrow().lemma()).isEqualTo("claim");
        assertThat(ReportingNouns.find("claims").orElseThrow().lemma()).isEqualTo("claim");
        assertThat(ReportingNouns.find("promise").orElseThrow().has(Frame.TO_DO))
                .isTrue();
        assertThat(ReportingNouns.find("denial").orElseThrow().polarity()).hasToString("DENIED");
        assertThat(ReportingNouns.find("garden")).isEmpty();
    }
}
