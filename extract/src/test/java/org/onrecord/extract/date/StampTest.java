package org.onrecord.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-06-25T22:30:00-04:00",
                "2019-06-25 22:30",
                "20190625",
                "20190625T2230",
                "1561501800",
                "1561501800000",
                "Tue, 25 Jun 2019 22:30:00 GMT",
                "Tue Jun 25 22:30:00 CEST 2019"
            })
    void readsWhatMachinesWrite(String stamp) {
        assertThat(Stamp.read(stamp)).extracting(PrintedDate::day).containsExactly(LocalDate.of(2019, 6, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "20191325", "99999999999", "yesterday"})
    void readsNothingElse(String stamp) {
        assertThat(Stamp.read(stamp)).isEmpty();
    }
}
