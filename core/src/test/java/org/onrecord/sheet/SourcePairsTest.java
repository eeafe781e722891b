package org.onrecord.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePairsTest {
    /** A source by file, address ({@code none} for none), bytes and text. */
    private static Source source(String id, String file, String address, String bytes, String text) {
        Optional<Reading> read =
                Optional.of(address).filter(value -> !value.equals("none")).map(value -> new Reading(value, "link"));
        return new Source(
                id,
                file,
                read,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                bytes,
                text);
    }

    private static FactSheet sheet(Source... sources) {
        return new FactSheet(List.of(sources), List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // file, address, bytes, text of the later one; whether it is a.html, A, b1, t1
        "a.html, A, b1, t1, true",
        "z.html, Z, b1, t1, true",
        "a.html, A, b2, t2, true",
        "./a.html, A, b2, t2, true",
        "a.html, none, b2, t2, true",
        "a.html, B, b2, t2, false",
        "b.html, A, b2, t1, true",
        "b.html, A, b2, t2, false",
        "old/a.html, A, b2, t2, false",
        "b.html, none, b2, t1, false",
        "-, A, b2, t2, false",
    })
    void anAddressAloneMakesNoPair(String file, String address, String bytes, String text, boolean same) {
        FactSheet earlier = sheet(source("s1", "a.html", "A", "b1", "t1"));
        FactSheet later = sheet(source("s9", file, address, bytes, text));
        assertThat(SourcePairs.of(earlier, later).later("s1")).isEqualTo(same ? Optional.of("s9") : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"A, A, true", "A, B, false", "none, none, false"})
    void standardInputIsKnownByItsAddress(String address, String other, boolean same) {
        SourcePairs pairs = SourcePairs.of(
                sheet(source("s1", "-", address, "b1", "t1")), sheet(source("s1", "-", other, "b2", "t2")));
        assertThat(pairs.later("s1").isPresent()).isEqualTo(same);
    }

    @Test
    void anotherFileThatClaimsTheAddressTakesNothing() {
        Source old = source("s1", "z.html", "A", "b1", "t1");
        Source claimant = source("s1", "a.html", "A", "b2", "t1");
        Source kept = source("s2", "z.html", "A", "b3", "t2");
        assertThat(SourcePairs.of(sheet(old), sheet(claimant, kept)).later("s1"))
                .contains("s2");
    }

    @Test
    void filesThatChangedNamesAreKnownByTheirBytes() {
        FactSheet earlier = sheet(source("s1", "1.txt", "none", "b1", "t1"), source("s2", "2.txt", "none", "b2", "t2"));
        FactSheet later = sheet(
                source("s1", "1.txt", "none", "b0", "t0"),
                source("s2", "2.txt", "none", "b1", "t1"),
                source("s3", "3.txt", "none", "b2", "t2"));
        SourcePairs pairs = SourcePairs.of(earlier, later);
        assertThat(Stream.of("s1", "s2").map(pairs::later)).containsExactly(Optional.of("s2"), Optional.of("s3"));
    }

    @Test
    void noSourceIsThePartnerOfTwo() {
        FactSheet earlier = sheet(source("s1", "a.txt", "none", "b1", "t1"), source("s2", "b.txt", "none", "b1", "t1"));
        SourcePairs pairs = SourcePairs.of(earlier, sheet(source("s1", "b.txt", "none", "b1", "t1")));
        assertThat(pairs.later("s2")).contains("s1");
        assertThat(pairs.later("s1")).isEmpty();
    }
}
