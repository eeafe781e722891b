package org.onrecord.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: 2019-06-25 | PUBLISHED",
                "Posted on Tuesday, 2019-06-25 | PUBLISHED",
                "Опубликовано 2019-06-25 | PUBLISHED",
                "发布时间：2019-06-25 | PUBLISHED",
                "Veröffentlicht am 10:30, 2019-06-25 | PUBLISHED",
                "Last updated: 2019-06-25 | MODIFIED",
                "Published 1 May, updated 2019-06-25 | MODIFIED",
                "2019-06-25 更新 | MODIFIED",
                "The plan of 2019-06-25 | NONE"
            })
    void tellsWhatADayIsSaidToBe(String line, DateLabels.Kind kind) {
        int start = line.indexOf("2019-06-25");
        assertThat(DateLabels.of(line, start, start + 10)).isEqualTo(kind);
    }
}
