package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void joinsSegmentsThatTouch() {
        int[] labels = {1, 2, 1, 0, 3, 4, 1, 0, 2};
        List<Segment> contents = Segment.of(labels, new float[9][5], Labels.CONTENT);
        assertThat(contents).extracting(Segment::from).containsExactly(0, 6, 8);
        assertThat(contents).extracting(Segment::to).containsExactly(3, 7, 9);
        assertThat(Segment.of(labels, new float[9][5], Labels.SOURCE))
                .extracting(Segment::words)
                .containsExactly(2);
    }

    @Test
    void isAsSureAsItsWordsAreOnAverage() {
        float sure = 100;
        float[][] logits = {{0, sure, 0, 0, 0}, {0, 0, 0, 0, 0}};
        List<Segment> contents = Segment.of(new int[] {1, 2}, logits, Labels.CONTENT);
        assertThat(contents.get(0).probability()).isCloseTo((1 + 0.4) / 2, within(1e-6));
        assertThat(Segment.probability(contents)).isCloseTo((1 + 0.4) / 2, within(1e-6));
        assertThat(Segment.probability(List.of())).isZero();
    }

    @Test
    void isAsSureOfItsLimitsAsOfItsLeastSureWordAndOfItsNeighbours() {
        float sure = 100;
        float[][] logits = {{0, 0, 0, 0, 0}, {0, sure, 0, 0, 0}, {0, 0, 0, 0, 0}, {sure, 0, 0, 0, 0}};
        assertThat(Segment.of(new int[] {0, 1, 2, 0}, logits, Labels.CONTENT))
                .extracting(Segment::limits)
                .singleElement()
                .satisfies(limits -> assertThat(limits).isCloseTo((1 - 0.4) * 0.4, within(1e-6)));
        assertThat(Segment.of(new int[] {1, 2, 2, 0}, logits, Labels.CONTENT))
                .extracting(Segment::limits)
                .singleElement()
                .satisfies(limits -> assertThat(limits).isCloseTo(0.4, within(1e-6)));
    }
}
