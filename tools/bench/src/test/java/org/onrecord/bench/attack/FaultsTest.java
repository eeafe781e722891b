package org.onrecord.bench.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void theShortestInputOfAKindIsKept() {
        Faults faults = new Faults();
        Fault fault = new Fault("slow", "seen");

        faults.add(1, input(5), List.of(fault, fault));
        faults.add(3, input(2), List.of(fault));
        faults.add(2, input(2), List.of(new Fault("other", ""), fault));

        assertThat(faults.all())
                .extracting(Faults.Found::kind, Faults.Found::times, Faults.Found::number)
                .containsExactly(tuple("slow", 3, 2L), tuple("other", 1, 2L));
    }

    @Test
    void aFaultOfOursIsNamedByWhatWasThrownAndWhere() {
        String err = "a.html: error: a fault of OnRecord, not of this file; please report it with the file:"
                + " java.lang.IllegalStateException: no place at org.onrecord.extract.page.Lines.end(Lines.java:121)";

        assertThat(Fault.of(new Said(List.of("extract"), 3, new byte[0], err, 0), 1))
                .map(Fault::kind)
                .contains("extract: IllegalStateException at extract.page.Lines.end");
    }

    @Test
    void timeMemoryAndControlSignsAreFaults() {
        assertThat(kind(3, "a.txt: error: too large to read in the memory given", 0))
                .contains("memory");
        assertThat(kind(3, "a\u001b[31m.txt: error: bad", 0)).contains("control signs");
        assertThat(kind(0, "", Fault.SLOW + 1)).endsWith(": slow");
        assertThat(Fault.of(new Said(List.of("text"), 3, new byte[0], "a.txt: error: bad\n", 1), 1))
                .isEmpty();
    }

    private static String kind(int code, String err, double seconds) {
        return Fault.of(new Said(List.of("text"), code, new byte[0], err, seconds), 1)
                .orElseThrow()
                .kind();
    }

    private static Input input(int length) {
        return new Input(InputKind.TEXT, "page.txt", new byte[length]);
    }
}
