package org.onrecord.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeIdsTest {
    @Test
    void numbersWhatIsTakenAndGoesRoundNumbersThatAreNames() {
        FreeIds ids = new FreeIds();
        List<String> given = new ArrayList<>();
        for (String wanted : List.of("officials", "officials-2", "officials", "officials-2", "officials")) {
            given.add(ids.give(wanted));
        }
        assertThat(given).containsExactly("officials", "officials-2", "officials-3", "officials-2-2", "officials-4");
    }

    @Test
    void numbersWithoutAHyphenWhereAskedTo() {
        FreeIds ids = new FreeIds();
        ids.give("s2");
        assertThat(List.of(ids.giveNumbered("s"), ids.giveNumbered("s"))).containsExactly("s1", "s3");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesNoIdTwice(long seed) {
        Random random = new Random(seed);
        FreeIds ids = new FreeIds();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String wanted =
                    "a" + "-2".repeat(random.nextInt(3)) + (random.nextBoolean() ? "-" + random.nextInt(9) : "");
            given.add(ids.give(wanted));
        }
        assertThat(given).doesNotHaveDuplicates();
    }
}
