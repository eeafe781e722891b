package org.onrecord.bench.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.mark.MarkRole;

class FlattenedTest {
    private static final String PARAGRAPH = "“We don’t know the dogs’ names,” she said.";

    @Test
    void straightMarksKeepWhatTheyWere() {
        Flattened flat = Flattened.straight(PARAGRAPH);

        assertThat(flat.text()).isEqualTo("\"We don't know the dogs' names,\" she said.");
        assertThat(flat.roles()).containsExactly(MarkRole.OPEN, MarkRole.CLOSE);
    }

    @Test
    void singleMarksStandBesideApostrophes() {
        Flattened flat = Flattened.single("“It was the Lees’ House,” she said.");

        assertThat(flat.text()).isEqualTo("'It was the Lees' House,' she said.");
        assertThat(flat.roles()).containsExactly(MarkRole.OPEN, MarkRole.NONE, MarkRole.CLOSE);
    }
}
