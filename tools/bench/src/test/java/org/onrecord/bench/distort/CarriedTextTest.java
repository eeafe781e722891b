package org.onrecord.bench.distort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.bench.mutation.Edit;
import org.onrecord.text.Span;

class CarriedTextTest {
    private static final String TEXT = "The pump said “yes” today";

    @Test
    void placesNameTheSameWords() {
        CarriedText carried = new CarriedText(
                TEXT,
                List.of(
                        new Edit(new Span(0, 4), ""),
                        new Edit(new Span(9, 13), "noted"),
                        new Edit(new Span(14, 15), "<<"),
                        new Edit(new Span(18, 19), ">>")));

        assertThat(carried.text()).isEqualTo("pump noted <<yes>> today");
        assertThat(words(carried, 0, 8)).isEqualTo("pump");
        assertThat(words(carried, 4, 8)).isEqualTo("pump");
        assertThat(words(carried, 9, 13)).isEqualTo("noted");
        assertThat(words(carried, 14, 19)).isEqualTo("<<yes>>");
        assertThat(words(carried, 15, 18)).isEqualTo("yes");
        assertThat(words(carried, 20, 25)).isEqualTo("today");
    }

    @Test
    void whatIsInsertedBetweenTwoPlacesIsInNeither() {
        CarriedText carried = new CarriedText("said it", List.of(new Edit(new Span(4, 4), ",")));

        assertThat(carried.text()).isEqualTo("said, it");
        assertThat(words(carried, 0, 4)).isEqualTo("said");
        assertThat(words(carried, 4, 7)).isEqualTo(" it");
        assertThat(words(carried, 0, 7)).isEqualTo("said, it");
    }

    @Test
    void nothingIsLeftOfAPlaceWhoseWordsAreGone() {
        CarriedText carried = new CarriedText(TEXT, List.of(new Edit(new Span(0, 4), "")));

        assertThat(carried.carried(new Span(0, 4))).isEmpty();
    }

    @Test
    void aPlaceThatCutsAReplacedStretchTakesAllOfIt() {
        CarriedText carried = new CarriedText("''yes''", List.of(new Edit(new Span(0, 2), "<<<")));

        assertThat(words(carried, 1, 5)).isEqualTo("<<<yes");
        assertThat(words(carried, 0, 1)).isEqualTo("<<<");
    }

    private static String words(CarriedText carried, int start, int end) {
        return carried.carried(new Span(start, end)).orElseThrow().of(carried.text());
    }
}
