package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2022-04-22, 22 April 2022",
        "2020-12, December 2020",
        "early 2022-04, early April 2022",
        "2022-02-03, 3 February 2022",
        "2022-13-01, 2022-13-01",
        "22.04.2022, 22.04.2022",
        "2022, 2022",
        "2022-04-22T10:00, 2022-04-22T10:00"
    })
    void writesDatesInWordsAndLeavesTheRest(String date, String expected) {
        assertThat(Days.inWords(date)).isEqualTo(expected);
    }

    @Test
    void spansFromTheFirstDayToTheLast() {
        assertThat(Days.period(List.of("2022-05-03", "2022-04-22"))).isEqualTo("Published 22 April 2022 to 3 May 2022");
        assertThat(Days.period(List.of("2022-05-03", "2022-05-03"))).isEqualTo("Published 3 May 2022");
        assertThat(Days.period(List.of())).isEqualTo("No source has a date");
    }
}
