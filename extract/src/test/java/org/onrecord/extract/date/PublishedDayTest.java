package org.onrecord.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.model.LinearModel;

class PublishedDayTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 25);
    private static final LocalDate OTHER = LocalDate.of(2019, 6, 27);

    private final PublishedDay chooser = new PublishedDay(new LinearModel(
            List.of("published"),
            Map.of("meta=published", new double[] {3}, "text=footer", new double[] {1}, "none=1", new double[] {0.5})));

    @Test
    void ranksByWhatSpeaksForADay() {
        List<PublishedDay.Choice> ranked = chooser.rank(List.of(
                new Witness(OTHER, "text, line 9", List.of("text=footer")),
                new Witness(DAY, "text, line 3", List.of("text=footer")),
                new Witness(DAY, "meta date", List.of("meta=published"))));
        assertThat(ranked).extracting(PublishedDay.Choice::day).containsExactly(DAY, OTHER);
        assertThat(ranked.get(0).from()).isEqualTo("meta date");
        assertThat(ranked.get(0).probability()).isGreaterThan(0.9);
    }

    @Test
    void isUnsureWhereLittleSpeaks() {
        List<PublishedDay.Choice> ranked = chooser.rank(List.of(new Witness(DAY, "text", List.of("text=footer"))));
        assertThat(ranked.get(0).probability()).isLessThan(0.7);
        assertThat(chooser.rank(List.of())).isEmpty();
    }

    @Test
    void notesHowADayStandsToTheOthers() {
        assertThat(PublishedDay.features(List.of(
                        new Witness(DAY, "", List.of("meta=date")), new Witness(OTHER, "", List.of("seen=text/head")))))
                .satisfies(features -> {
                    assertThat(features.get(DAY)).contains("place=first", "days=2", "sources=1");
                    assertThat(features.get(OTHER)).contains("place=last");
                });
    }
}
