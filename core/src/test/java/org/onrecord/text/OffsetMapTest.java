package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetMapTest {
    private static final String SOURCE = "<p>a &amp;   b</p>\n<p>c</p>";
    private static final String CLEAN = "a & b\nc";

    /** The runs of {@link #CLEAN}: unit by unit, an entity, three blanks for one, a line end that we put in. */
    private static final OffsetMap MAP = new OffsetMap.Builder()
            .run(0, 1, 3, 1)
            .run(1, 1, 4, 1)
            .run(2, 1, 5, 5)
            .run(3, 1, 10, 3)
            .run(4, 1, 13, 1)
            .run(6, 1, 22, 1)
            .build();

    @ParameterizedTest
    @CsvSource({"0,1,a", "2,3,&amp;", "0,5,a &amp;   b", "3,5,'   b'", "6,7,c", "4,7,'b</p>\n<p>c'"})
    void leadsBackToTheMarkup(int start, int end, String markup) {
        assertThat(MAP.origin(new Span(start, end)).of(SOURCE)).isEqualTo(markup);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "2, 5", "5, 22", "7, 23"})
    void leadsAnEmptySpanToAnEmptyPlace(int offset, int at) {
        assertThat(MAP.origin(new Span(offset, offset))).isEqualTo(new Span(at, at));
        assertThat(CLEAN).hasSize(7);
    }

    @Test
    void mapsATextThatIsItsOwnSource() {
        assertThat(OffsetMap.identity(9).origin(new Span(2, 5))).isEqualTo(new Span(2, 5));
        assertThat(OffsetMap.identity(0).origin(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void refusesARunInsideTheLastOne() {
        OffsetMap.Builder builder = new OffsetMap.Builder().run(0, 4, 0, 9);
        assertThatThrownBy(() -> builder.run(3, 1, 9, 1)).hasMessage("run at 3 starts inside the run at 0");
    }
}
