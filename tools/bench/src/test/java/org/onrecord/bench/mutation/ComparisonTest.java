package org.onrecord.bench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class ComparisonTest {
    private static final String TEXT = "It works, he said. It fails.";
    private static final Rewrite SAME = new Rewrite(TEXT, List.of());

    @Test
    void seesWhoseWordsBecameWhose() {
        Reading before = new Reading(TEXT, List.of(said(0, 8, "Ann Lee"), said(19, 27, "Bo Fox")));

        assertThat(verdicts(before, said(0, 8, "Lee"), said(19, 27, "Bo Fox"))).containsExactly(Fate.KEPT, Fate.KEPT);
        assertThat(verdicts(before, said(0, 9, "Cy Orr"))).containsExactly(Fate.WRONG_SPEAKER, Fate.MISSING);
        assertThat(verdicts(before, said(0, 27, "Ann Lee"))).containsExactly(Fate.CHANGED, Fate.WRONG_SPEAKER);
        assertThat(verdicts(before, new Said(List.of(new Span(0, 8)), List.of(), "?", false), said(10, 17, "Ann Lee")))
                .containsExactly(Fate.UNRESOLVED, Fate.MISSING, Fate.INVENTED);
    }

    private static List<Fate> verdicts(Reading before, Said... after) {
        return Comparison.of(before, SAME, new Reading(TEXT, List.of(after))).stream()
                .map(Difference::verdict)
                .toList();
    }

    private static Said said(int start, int end, String name) {
        return new Said(List.of(new Span(start, end)), List.of(new Said.Person(name, true)), name, true);
    }
}
