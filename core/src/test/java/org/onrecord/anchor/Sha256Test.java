package org.onrecord.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The first example of FIPS 180-4's test vectors. */
    @Test
    void digestsAsTheStandardSays() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void readsTextAsUtf8() {
        assertThat(Sha256.of("й")).isEqualTo(Sha256.of("й".getBytes(StandardCharsets.UTF_8)));
    }
}
