package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.render.SampleStatements.claim;
import static org.onrecord.render.SampleStatements.reported;
import static org.onrecord.render.SampleStatements.verbatim;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.render.SampleStatements;
import org.onrecord.sheet.Statement;

class WordRunTest {
    private static String printed(Statement statement) {
        return WordRun.of(statement.facts().parts()).stream().map(WordRun::text).collect(Collectors.joining());
    }

    @Test
    void putsMarksAroundVerbatimPartsOnly() {
        Statement statement = claim(
                        "s1",
                        1,
                        reported("that it was", " “"),
                        verbatim("a good day", "” for all"),
                        reported("for all", "."))
                .build();
        assertThat(printed(statement)).isEqualTo("that it was “a good day” for all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1| \"x|that it was “a good day”",
                "2| \"x|that it was “a good day”",
                "3|: “x|that it was: “a good day”",
                "0|x|that it was“a good day”",
                "4| x x|that it was … “a good day”",
                "90| short|that it was … “a good day”",
                "2|   «|that it was “a good day”",
                "3| – “|that it was – “a good day”"
            })
    void showsWhatStandsBetweenPartsOrThatWordsAreLeftOut(int gap, String suffix, String expected) {
        Statement statement = SampleStatements.apart(reported("that it was", suffix), gap, verbatim("a good day", "."));
        assertThat(printed(statement)).isEqualTo(expected);
    }

    @Test
    void keepsMarksThatStandInTheWords() {
        Statement statement =
                claim("s1", 1, reported("that \"peace\" 'now' is “it”", ".")).build();
        assertThat(printed(statement)).isEqualTo("that \"peace\" 'now' is “it”");
    }
}
