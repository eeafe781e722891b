package org.onrecord.extract.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;

class DatelineReaderTest {
    private static final String REST = "the harbour gate was opened again on Monday, after nine years of work in it.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEFEI, April 25 (Xinhua) -- |HEFEI, April 25 (Xinhua)|HEFEI|April 25|Xinhua",
                "(Reuters) - |(Reuters)|||Reuters",
                "MOSCOW, June 4 (Reuters) - |MOSCOW, June 4 (Reuters)|MOSCOW|June 4|Reuters",
                "WASHINGTON (AP) — |WASHINGTON (AP)|WASHINGTON||AP",
                "Berlin (dpa) - |Berlin (dpa)|Berlin||dpa",
                "MOSCOW, June 4. /TASS/. |MOSCOW, June 4. /TASS/|MOSCOW|June 4|TASS",
                "TASS /. |TASS /|||TASS",
                "МОСКВА, 4 июн - РИА Новости. |МОСКВА, 4 июн - РИА Новости.|МОСКВА|4 июн|РИА Новости",
                "新华社北京4月25日电 |新华社北京4月25日电|北京|4月25日|新华社",
                "NEW YORK — |NEW YORK|NEW YORK||",
                "PORT ARDEN, May 3 (Coast News) — |PORT ARDEN, May 3 (Coast News)|PORT ARDEN|May 3|Coast News",
            })
    void readsPlaceDayAndAgency(String opening, String printed, String place, String day, String agency) {
        assertThat(read(opening + " " + REST))
                .hasValue(new Dateline(
                        printed,
                        Optional.ofNullable(place),
                        Optional.ofNullable(day),
                        Optional.ofNullable(agency),
                        "text, line 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agency (AP) - an old one - said that ",
                "On Monday — nine years later — ",
                "Ann Lee (Labour) - ",
                "AP said that ",
                "NATO said on Monday — and meant it — that "
            })
    void leavesOtherOpeningsAlone(String opening) {
        assertThat(read(opening + REST)).isEmpty();
    }

    private static Optional<Dateline> read(String text) {
        Page page = Pages.text(text);
        return new DatelineReader().read(page, Pages.document(page));
    }
}
