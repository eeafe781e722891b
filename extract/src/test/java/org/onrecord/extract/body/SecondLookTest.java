package org.onrecord.extract.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {
    private static final double[] JUDGED = {0, 1, 1, 0};

    private final FeatureTable first = new FeatureTable.Builder()
            .row()
            .put("words", 1)
            .row()
            .put("words", 2)
            .row()
            .put("words", 3)
            .row()
            .put("words", 4)
            .build();

    @Test
    void knowsWhatWasSaidOfTheLinesAround() {
        FeatureTable second = SecondLook.of(first, JUDGED, new Pairs());

        assertThat(column(second, "words")).containsExactly(1f, 2f, 3f, 4f);
        assertThat(column(second, "first")).containsExactly(0f, 1f, 1f, 0f);
        assertThat(column(second, "first-before-1")).containsExactly(0f, 0f, 1f, 1f);
        assertThat(column(second, "first-after-2")).containsExactly(1f, 0f, 0f, 0f);
        assertThat(column(second, "body-before")).containsExactly(0f, 0f, 0.5f, 1f);
        assertThat(column(second, "before-end")).containsExactly(2f, 1f, 0f, -1f);
    }

    @Test
    void asksTheOtherLinesOfAGroup() {
        assertThat(column(SecondLook.of(first, JUDGED, new Pairs()), "first-in-pair"))
                .containsExactly(1f, 0f, 0f, 1f);
    }

    @Test
    void rowsNameTheSameFeatures() {
        FeatureTable.Builder table =
                new FeatureTable.Builder().row().put("words", 1).row();

        assertThatThrownBy(() -> table.put("lines", 1)).hasMessage("feature 0 of row 1 is no lines");
    }

    private static float[] column(FeatureTable table, String name) {
        float[] column = new float[table.size()];
        for (int row = 0; row < column.length; row++) {
            column[row] = table.value(row, table.column(name));
        }
        return column;
    }

    /** Two lines stand together. */
    private static final class Pairs implements LineNeighbours {
        @Override
        public int size() {
            return JUDGED.length;
        }

        @Override
        public int length(int line) {
            return 10;
        }

        @Override
        public List<String> ways() {
            return List.of("pair");
        }

        @Override
        public int group(int way, int line) {
            return line / 2;
        }
    }
}
