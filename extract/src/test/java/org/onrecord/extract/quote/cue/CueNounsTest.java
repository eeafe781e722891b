package org.onrecord.extract.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueNounsTest {
    @Test
    void knowsNounsAndTheirPlurals() {
        assertThat(CueNouns.find("claim").orElseThrow().lemma()).isEqualTo("claim");
        assertThat(CueNouns.find("claims").orElseThrow().lemma()).isEqualTo("claim");
        assertThat(CueNouns.find("promise").orElseThrow().has('V')).isTrue();
        assertThat(CueNouns.find("denial").orElseThrow().polarity()).hasToString("DENIED");
        assertThat(CueNouns.find("garden")).isEmpty();
    }
}
