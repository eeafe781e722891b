package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGroupsTest {
    @ParameterizedTest
    @CsvSource({
        "Read more: the river rose again, more, true",
        "It was the first time that she had read more than one, more, false",
        "Sign up for our letters, sign, true",
        "Reporting by Ann Lee in Oslo, staff, true",
        "The mill stood by the river, by, false",
        "© 2022 Example, legal, true",
    })
    void seesWhatALineBeginsWith(String line, String group, boolean expected) {
        int bit = WordGroups.GROUPS.indexOf(group);

        assertThat((WordGroups.of(line).head >> bit & 1) == 1).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'Share, tweet, email', share, 3", "'', share, 0", "Читайте также, more, 1"})
    void countsTheWordsOfAGroup(String line, String group, int expected) {
        assertThat(WordGroups.of(line).counts[WordGroups.GROUPS.indexOf(group)]).isEqualTo(expected);
    }
}
