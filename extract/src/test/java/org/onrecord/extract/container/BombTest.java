package org.onrecord.extract.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.diagnostic.Diagnostic;

@Timeout(60)
class BombTest {
    private static final Limits SMALL = new Limits(1 << 20, 50, 3, 20, 1 << 20, 16 << 20);

    @Test
    void refusesAPageThatUnpacksToTooMuchAndGoesOn() {
        byte[] zip = Packed.zip("big.txt", new byte[(1 << 20) + 1], "small.txt", "x");
        Limits patient = new Limits(1 << 20, 50, 3, 5000, 1 << 20, 16 << 20);

        Taken taken = Taken.of(patient, "a.zip", zip);

        assertThat(taken.names()).containsExactly("a.zip!small.txt");
        assertThat(taken.refused.get(0))
                .hasToString("a.zip!big.txt: error: the file has more than 1 MB; a saved page of at most 1 MB would be"
                        + " accepted");
    }

    @Test
    void stopsAtABombWhateverItIsPackedIn() {
        byte[] zeros = new byte[8 << 20];
        for (byte[] bomb : List.of(
                Packed.zip("a.txt", zeros, "b.txt", "x"),
                Packed.zip("picture.png", zeros, "b.txt", "x"),
                Packed.gzip(Packed.gzip(zeros)),
                Packed.zip("a.zip", Packed.zip("a.txt", zeros)))) {
            List<Diagnostic> refused = Taken.of(SMALL, "bomb", bomb).refused;

            assertThat(refused.get(refused.size() - 1))
                    .hasToString("bomb: error: it unpacks to more than 20 times its size; at most that many times would"
                            + " be accepted");
        }
    }

    @Test
    void stopsAtTooManyEntriesAndTooManyBytes() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(i + ".txt");
            many.add("x");
        }
        assertThat(Taken.of(SMALL, "a.zip", Packed.zip(many.toArray()))
                        .refused
                        .get(0)
                        .message())
                .startsWith("it holds more than 50 entries");

        Limits patient = new Limits(1 << 20, 50, 3, 5000, 1 << 20, 4 << 20);
        assertThat(Taken.of(patient, "a.zip", Packed.zip("a.png", new byte[5 << 20], "b.txt", "x"))
                        .refused
                        .get(0)
                        .message())
                .startsWith("it unpacks to more than 4 MB");
    }

    @Test
    void countsEveryEntryOnceWhateverHoldsIt() {
        for (int count : new int[] {50, 51}) {
            ByteArrayOutputStream warc = new ByteArrayOutputStream();
            List<Object> zip = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                warc.writeBytes(Packed.record("https://herald.example/" + i, "200 OK", "text/plain", "x"));
                zip.add(i + ".txt");
                zip.add("x");
            }
            for (byte[] archive : List.of(warc.toByteArray(), Packed.zip(zip.toArray()))) {
                Taken taken = Taken.of(SMALL, "a", archive);

                assertThat(taken.entries).hasSize(50);
                assertThat(taken.refused).hasSize(count - 50);
            }
        }
    }

    @Test
    void saysThatPartsOfAMessageAreNestedTooDeeply() {
        for (int depth : new int[] {10, 3000}) {
            StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
            for (int i = 0; i < depth; i++) {
                mail.append("Content-Type: multipart/mixed; boundary=b")
                        .append(i)
                        .append("\n\n--b")
                        .append(i);
                mail.append("\n");
            }
            mail.append("Content-Type: text/html\n\n<p>Deep</p>\n");
            Taken taken = Taken.of("a.eml", Packed.bytes(mail.toString()));

            assertThat(taken.entries).hasSize(depth == 10 ? 1 : 0);
            assertThat(taken.refused)
                    .extracting(Diagnostic::message)
                    .isEqualTo(
                            depth == 10
                                    ? List.of()
                                    : List.of("it has parts in more than 64 others; at most that many would be"
                                            + " accepted"));
        }
    }

    @Test
    void messagesThatWerePassedOnTooOftenAreRefusedToo() {
        String mail = "MIME-Version: 1.0\nContent-Type: message/rfc822\n\n".repeat(3000) + "Hello";
        assertThat(Taken.of("a.eml", Packed.bytes(mail)).refused)
                .extracting(Diagnostic::code)
                .containsExactly("too-deep");
    }
}
