package org.onrecord.extract.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.sheet.Reading;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee|Ann Lee",
                "Ann Lee and Tom Hart|Ann Lee;Tom Hart",
                "Ann Lee, Tom Hart, and Li Wei|Ann Lee;Tom Hart;Li Wei",
                "https://example.org/ann-lee|''",
                "@annlee|''",
                "4711|''",
                "size=\"20\"|''",
                "L_104485|''",
                "{{author.name}}|''",
            })
    void keepsNamesAndNothingElse(String printed, String names) {
        List<String> found = AuthorNames.clean(List.of(new Reading(printed, "meta author"))).stream()
                .map(Reading::value)
                .toList();

        assertThat(String.join(";", found)).isEqualTo(names);
    }
}
