package org.onrecord.extract.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Reading;

class SurenessTest {
    @ParameterizedTest
    @CsvSource({
        "meta og:title, SURE",
        "JSON-LD author, SURE",
        "link canonical, SURE",
        "h1, SURE",
        "rel author, LIKELY",
        "class author, LIKELY",
        "title, LIKELY",
        "text, LIKELY",
        "'text, line 12', WEAK",
        "address of picture, WEAK",
        "comment saved from, WEAK"
    })
    void thePlaceSaysHowSure(String from, Sureness expected) {
        assertThat(Sureness.of(new Reading("value", from))).isEqualTo(expected);
    }

    @Test
    void aDayThatIsDoubtedIsWeakWhereverItStands() {
        Warning doubt = new Warning("published-uncertain", "little that speaks for a day", "published 2021-03-05");

        assertThat(info("meta article:published_time", List.of()).sureOfPublished())
                .hasValue(Sureness.SURE);
        assertThat(info("text, line 4", List.of()).sureOfPublished()).hasValue(Sureness.LIKELY);
        assertThat(info("meta article:published_time", List.of(doubt)).sureOfPublished())
                .hasValue(Sureness.WEAK);
    }

    private static PageInfo info(String from, List<Warning> warnings) {
        return new PageInfo(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Reading("2021-03-05", from)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                warnings);
    }
}
