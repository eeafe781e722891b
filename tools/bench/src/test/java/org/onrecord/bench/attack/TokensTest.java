package org.onrecord.bench.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void escapesStandForSignsAndBytes() {
        assertThat(Tokens.bytes("a\\n\\s\\\\")).isEqualTo("a\n \\".getBytes(StandardCharsets.UTF_8));
        assertThat(Tokens.bytes("\\u00e9“")).isEqualTo("é“".getBytes(StandardCharsets.UTF_8));
        assertThat(Tokens.bytes("\\xFF\\x00")).containsExactly(0xFF, 0);
    }

    @Test
    void halfASurrogatePairIsWrittenAsBrokenProgramsDo() {
        assertThat(Tokens.bytes("\\ud83d")).containsExactly(0xED, 0xA0, 0xBD);
    }

    @Test
    void pairsAndSinglePiecesAreToldApart() {
        assertThat(Tokens.SINGLE).hasSizeGreaterThan(200).noneMatch(piece -> piece.length == 0);
        assertThat(Tokens.PAIRS).hasSizeGreaterThan(50).allMatch(pair -> pair.size() == 2);
    }
}
