package org.onrecord.extract.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.quotation.Warning;

class DateDoubtsTest {
    private static PublishedDay.Choice day(int day, double probability) {
        return new PublishedDay.Choice(LocalDate.of(2019, 6, day), "meta date", probability);
    }

    @Test
    void warnsOfARivalAndOfLittleEvidence() {
        assertThat(DateDoubts.of(List.of(day(25, 0.95), day(27, 0.05)))).isEmpty();
        assertThat(DateDoubts.of(List.of(day(25, 0.6), day(27, 0.4))))
                .containsExactly(new Warning(
                        "published-disagreement", "2019-06-27 (meta date)", "published 2019-06-25 (meta date)"));
        assertThat(DateDoubts.of(List.of(day(25, 0.4))))
                .extracting(Warning::code)
                .containsExactly("published-uncertain");
        assertThat(DateDoubts.of(List.of())).isEmpty();
    }
}
