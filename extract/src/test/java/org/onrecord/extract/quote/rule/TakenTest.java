package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.quote.join.Finds;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

class TakenTest {
    private final Finds finds = new Finds("Ann said the gate is shut, adding that it is late.");
    private final Taken taken = new Taken();

    private Quotation find(String cue, String content) {
        return finds.find("AnyRule", 0.9, cue, content);
    }

    @Test
    void keepsWhatSharesNoWords() {
        assertThat(taken.add(find("said", "the gate is shut"))).isTrue();
        assertThat(taken.add(find("adding", "it is late"))).isTrue();
        assertThat(taken.quotations()).hasSize(2);
    }

    @Test
    void leavesOutWordsThatAreContentAlready() {
        taken.add(find("said", "the gate is shut"));

        assertThat(taken.add(find("adding", "gate is"))).isFalse();
        assertThat(taken.quotations()).hasSize(1);
    }

    @Test
    void leavesOutACueThatSignalsAlready() {
        taken.add(find("said", "the gate is shut"));

        assertThat(taken.add(find("said", "it is late"))).isFalse();
    }

    @Test
    void leavesOutContentThatHoldsACue() {
        taken.add(find("adding", "it is late"));

        assertThat(taken.add(find("said", "the gate is shut, adding"))).isFalse();
    }

    @Test
    void takesWhatTheWholePageShowsInAnyCase() {
        taken.add(find("said", "the gate is shut"));
        taken.addOfPage(find("", "gate is"));

        assertThat(taken.quotations()).hasSize(2);
    }

    @Test
    void holdsContentsAndCuesAndNothingElse() {
        taken.add(find("said", "the gate is shut"));

        assertThat(taken.holds(new Span(0, 3))).isFalse();
        assertThat(taken.holds(new Span(4, 8))).isTrue();
        assertThat(taken.holds(new Span(13, 17))).isTrue();
    }
}
