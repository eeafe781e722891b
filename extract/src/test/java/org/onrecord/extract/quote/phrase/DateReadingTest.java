package org.onrecord.extract.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class DateReadingTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 4, 22));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in December 2020|2020-12",
                "In early April|early 2022-04",
                "in late December|late 2021-12",
                "on April 7|2022-04-07",
                "on 7 April|2022-04-07",
                "on April 7th|2022-04-07",
                "on December 24|2021-12-24",
                "on March 1, 2019|2019-03-01",
                "in 2017|2017",
            })
    void readsWhatIsSafe(String words, String reading) {
        assertThat(read(words, PUBLISHED)).contains(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on Tuesday", "last week", "recently", "on February 30"})
    void leavesAsPrintedWhatIsNot(String words) {
        assertThat(read(words, PUBLISHED)).isEmpty();
    }

    @Test
    void needsTheDayOfPublicationForTheYear() {
        assertThat(read("in early April", Optional.empty())).isEmpty();
        assertThat(read("in April 2021", Optional.empty())).contains("2021-04");
    }

    private static Optional<String> read(String words, Optional<LocalDate> published) {
        return new DateReading(words, published).read(new Span(0, words.length()));
    }
}
