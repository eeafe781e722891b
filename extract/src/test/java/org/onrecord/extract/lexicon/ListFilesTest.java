package org.onrecord.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reporting-verbs.txt",
                "reporting-nouns.txt",
                "particles.txt",
                "media.txt",
                "idioms.txt",
                "predicates.txt",
                "body-types.txt",
                "time-units.txt",
                "days.txt",
                "date-words.txt",
                "clause-openers.txt",
                "auxiliaries.txt",
                "pronouns.txt"
            })
    void listsHaveEachWordOnceInTheOrderOfTheAlphabet(String file) {
        List<String> words = WordList.lines(WordList.class, file).stream()
                .map(line -> line.split("\\s+", 2)[0])
                .toList();

        assertThat(words).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aNameThatIsNotAPropertyIsRefused() {
        assertThatThrownBy(() ->
                        new CueProperties("claim clause lound", List.of("clause", "lound")).entry("claim", List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("claim clause lound");
        assertThatThrownBy(() ->
                        new CueProperties("claim held hedged", List.of("held", "hedged")).entry("claim", List.of()))
                .hasMessageContaining("one of them");
    }
}
