package org.onrecord.bench.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void takesTheLinesThatTheBodyIsMadeOf() {
        assertThat(of(
                        "the mill stood by the river for years. then it fell",
                        "home",
                        "The mill stood by the river for years.",
                        "advertisement",
                        "Then it fell"))
                .containsExactly(0, 1, 0, 1);
    }

    @Test
    void aRepeatedLineIsTakenOnce() {
        assertThat(of("one two three four five six seven", "one two three", "one two three four five six seven"))
                .containsExactly(0, 1);
    }

    @Test
    void aLineOutOfOrderIsTakenForWhatIsLeft() {
        assertThat(of("a b c d e f g h i j k l m n o p q r s t u v", "p q r s t u v", "a b c d e f g h i j k l m n o"))
                .containsExactly(1, 1);
    }

    @Test
    void aLineMayHaveMoreWordsThanTheBody() {
        assertThat(of("a b c d e f g h", "Oslo: a b c d e f g h", "x y z")[0]).isBetween(0.7, 0.95);
    }

    @Test
    void cutsChineseIntoSigns() {
        assertThat(of("河水上涨了很多。", "首页", "河水上涨了很多。")).containsExactly(0, 1);
    }

    private static double[] of(String gold, String... lines) {
        Tokens tokens = new Tokens();
        return Alignment.shares(Stream.of(lines).map(tokens::of).toList(), tokens.of(gold));
    }

    @Test
    void anEmptyBodyTakesNothing() {
        assertThat(Alignment.shares(List.of(new int[] {1, 2}), new int[0])).containsExactly(0);
    }
}
