package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onrecord.quotation.Quotation;

class OverlapTest {
    private static final double CLOSE = 1e-9;

    private final Finds finds = new Finds("abcdefghij said klmnopqrst added uvwxyz");

    @Test
    void theSameWordsOfTheSameCueAreTwo() {
        assertThat(overlap(find("said", "abcdefghij"), find("said", "abcdefghij")))
                .isEqualTo(2);
    }

    @Test
    void theSameWordsOfAnotherCueOrOfNoneAreOne() {
        assertThat(overlap(find("said", "abcdefghij"), find("added", "abcdefghij")))
                .isEqualTo(1);
        assertThat(overlap(find("", "abcdefghij"), find("said", "abcdefghij"))).isEqualTo(1);
        assertThat(overlap(find("", "abcdefghij"), find("", "abcdefghij"))).isEqualTo(1);
    }

    @Test
    void theSameCueIsOneFindWhateverItsContent() {
        assertThat(overlap(find("said", "abcdefghij"), find("said", "klmnopqrst")))
                .isEqualTo(1);
    }

    @Test
    void otherWordsOfAnotherCueAreAnotherFind() {
        assertThat(overlap(find("said", "abcdefghij"), find("added", "klmnopqrst")))
                .isZero();
        assertThat(overlap(find("", "uvwxyz"), find("", "klmnopqrst"))).isZero();
    }

    @Test
    void aPieceInsideIsTheSameFind() {
        assertThat(overlap(find("said", "abcdefghij"), find("added", "cd"))).isCloseTo(0.2, within(CLOSE));
    }

    @Test
    void wordsThatHardlyMeetAreAnotherFind() {
        assertThat(overlap(find("said", "abcdefgh"), find("added", "ghij"))).isZero();
    }

    @Test
    void countsEveryPart() {
        Quotation parts = find("said", "abcde", "klmno");
        assertThat(Overlap.jaccard(parts, find("said", "abcde"))).isCloseTo(0.5, within(CLOSE));
        assertThat(Overlap.jaccard(parts, find("said", "abcde", "klmno"))).isEqualTo(1);
        assertThat(Overlap.jaccard(parts, find("said", "fghij", "uvwxyz"))).isZero();
    }

    private Quotation find(String cue, String... contents) {
        return finds.find("AccordingTo", 0.9, cue, contents);
    }

    /** It does not matter which comes first. */
    private static double overlap(Quotation one, Quotation other) {
        assertThat(Overlap.of(other, one)).isEqualTo(Overlap.of(one, other));
        return Overlap.of(one, other);
    }
}
