package org.onrecord.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-06-25",
                "2019/6/25",
                "2019-06-25T22:30:00+02:00",
                "2019年6月25日 10:30",
                "2019년 6월 25일",
                "25.06.2019",
                "25. 6. 2019",
                "25/06/2019",
                "06/25/2019",
                "25.06.19",
                "6/25/19",
                "June 25th, 2019",
                "Jun. 25, 2019",
                "Tuesday 25 June 2019",
                "25th of June, 2019",
                "25-Jun-2019",
                "25. Juni 2019",
                "25 juin 2019",
                "25 de junio de 2019",
                "25 de junho de 2019",
                "25 giugno 2019",
                "25 juni 2019",
                "25 июня 2019",
                "25 червня 2019",
                "25 czerwca 2019",
                "25. června 2019",
                "25 Haziran 2019",
                "25. kesäkuuta 2019",
                "2019. június 25.",
                "25 Ιουνίου 2019",
                "25 يونيو 2019",
                "25 tháng 6, 2019"
            })
    void readsADayInManyLanguages(String printed) {
        assertThat(DateReader.all("| " + printed + " |"))
                .extracting(PrintedDate::day)
                .containsExactly(LocalDate.of(2019, 6, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.02.2019", "June 2019", "25 June", "room 1989-1-200", "12345678", "1.2.3.2019", "v2.10.19.5"})
    void readsNothingElse(String printed) {
        assertThat(DateReader.all(printed)).isEmpty();
    }

    @Test
    void readsBothDaysOfAnOpenOrder() {
        assertThat(DateReader.all("03/04/2021"))
                .extracting(PrintedDate::day, PrintedDate::order)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2021, 4, 3), Order.DAY_FIRST),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2021, 3, 4), Order.MONTH_FIRST));
        assertThat(DateReader.first("03/04/2021")).isEmpty();
    }

    @Test
    void findsAllDaysOfALine() {
        assertThat(DateReader.all("Published 25 June 2019, updated June 27, 2019, and on 2019-07-01"))
                .extracting(PrintedDate::day)
                .isEqualTo(List.of(LocalDate.of(2019, 6, 25), LocalDate.of(2019, 6, 27), LocalDate.of(2019, 7, 1)));
    }
}
