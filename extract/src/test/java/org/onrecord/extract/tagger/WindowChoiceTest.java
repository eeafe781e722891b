package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowChoiceTest {
    private final DocumentWords words = ReadText.of("The old mayor of the town went home at last. ".repeat(3))
            .words();

    @Test
    void givesEveryWordToTheWindowThatSeesMoreAroundIt() {
        WindowChoice owner = new WindowChoice(List.of(Window.of(words, 0, 22), Window.of(words, 11, 33)), words.size());
        for (int word = 0; word < words.size(); word++) {
            assertThat(owner.owns(0, word)).as("word " + word).isEqualTo(word <= 16);
            assertThat(owner.owns(1, word)).as("word " + word).isEqualTo(word > 16);
        }
    }

    @Test
    void leavesOutAWindowThatLiesInTheOneBefore() {
        Window whole = Window.of(words, 0, 22);
        Window rest = Window.of(words, 22, 33);
        WindowChoice owner = new WindowChoice(List.of(whole, Window.of(words, 11, 22), rest), words.size());
        assertThat(owner.windows()).containsExactly(whole, rest);
        assertThat(owner.owns(0, 21)).isTrue();
        assertThat(owner.owns(1, 22)).isTrue();
    }
}
