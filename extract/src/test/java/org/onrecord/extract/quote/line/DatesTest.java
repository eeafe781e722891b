package org.onrecord.extract.quote.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Tuesday",
                "in early April",
                "in December 2020",
                "on April 7",
                "on 7 April",
                "on April 7, 2022",
                "in 2017",
                "last week",
                "earlier this month",
                "two days ago",
                "recently",
                "yesterday",
                "on Tuesday morning",
            })
    void findsWordsForADay(String date) {
        NarratorLine line = Lines.first("She came " + date + ".");
        int end = Dates.endAt(line, 2);

        assertThat(Lines.words("She came " + date + ".", line, 2, end)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"She came in May with Tom.,in May", "She came on Tuesday to the gate.,on Tuesday"})
    void stopsWhereTheDayEnds(String text, String date) {
        NarratorLine line = Lines.first(text);

        assertThat(Lines.words(text, line, 2, Dates.endAt(line, 2))).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in the harbour", "at the gate", "that the pump works", "may come", "to the second floor"})
    void takesNothingElseForADay(String words) {
        assertThat(Dates.startsAt(Lines.first("She came " + words + "."), 2)).isFalse();
    }
}
