package org.onrecord.extract.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostic;

class WarcEntriesTest {
    private static final String SITE = "https://herald.example/";
    private static final byte[] ARCHIVE = Packed.join(
            Packed.record(SITE + "bridge", "200 OK", "text/html; charset=windows-1251", "<p>The bridge</p>"),
            Packed.record(SITE + "logo.png", "200 OK", "image/png", "x"),
            Packed.record(SITE + "robots.txt", "200 OK", "text/plain", "Disallow: /"),
            Packed.record(SITE + "gone", "404 Not Found", "text/html", "<p>No</p>"),
            Packed.record(SITE + "bridge", "200 OK", "text/html", "<p>The bridge again</p>"));

    @Test
    void findsTheAnswersThatArePages() {
        Taken taken = Taken.of("may.warc", ARCHIVE);

        assertThat(taken.names()).containsExactly("may.warc!" + SITE + "bridge", "may.warc!" + SITE + "bridge#2");
        assertThat(taken.text(0)).isEqualTo("<p>The bridge</p>");
        assertThat(taken.entries.get(0).address()).contains(SITE + "bridge");
        assertThat(taken.entries.get(0).addressFrom()).isEqualTo("WARC-Target-URI");
        assertThat(taken.entries.get(0).charset()).contains("windows-1251");
        assertThat(taken.entries.get(1).type()).contains("text/html");
    }

    @Test
    void readsCompressedRecords() {
        byte[] packed = Packed.join(
                Packed.gzip(Packed.record(SITE + "a", "200 OK", "text/html", "<p>A</p>")),
                Packed.gzip(Packed.record(SITE + "b", "200 OK", "text/html", "<p>B</p>")));

        assertThat(Taken.of("may.warc.gz", packed).names())
                .containsExactly("may.warc.gz!" + SITE + "a", "may.warc.gz!" + SITE + "b");
    }

    @Test
    void keepsWhatStandsBeforeDamage() {
        Taken taken = Taken.of("may.warc", Arrays.copyOf(ARCHIVE, ARCHIVE.length - 40));

        assertThat(taken.names()).contains("may.warc!" + SITE + "bridge");
        assertThat(taken.refused).hasSize(1);
    }

    @Test
    void goesOnBehindARecordWithoutAnAddressAndSaysSo() {
        byte[] record = Packed.record("https://herald.example/a", "200 OK", "text/plain", "One");
        byte[] nameless = Packed.bytes(new String(record, StandardCharsets.UTF_8)
                .replace("WARC-Target-URI: https://herald.example/a\r\n", ""));

        Taken taken = Taken.of("a.warc", Packed.join(nameless, record));

        assertThat(taken.names()).containsExactly("a.warc!https://herald.example/a");
        assertThat(taken.refused)
                .extracting(Object::toString)
                .containsExactly("a.warc: error: found a record whose headers cannot be read (there is no"
                        + " WARC-Target-URI); one as WARC 1.1 has it would be accepted");
    }

    @Test
    void endsAtARecordWhoseLengthIsNoNumberAndSaysSo() {
        byte[] record = Packed.record("https://herald.example/a", "200 OK", "text/plain", "One");
        String second =
                new String(record, StandardCharsets.UTF_8).replaceFirst("Content-Length: ", "Content-Length: \u0001 ");

        Taken taken = Taken.of("a.warc", Packed.join(record, Packed.bytes(second)));

        assertThat(taken.names()).containsExactly("a.warc!https://herald.example/a");
        assertThat(taken.refused).extracting(Diagnostic::code).containsExactly("bad-record");
    }

    @Test
    void saysThatThereIsNoPage() {
        byte[] picture = Packed.record("https://herald.example/a.png", "200 OK", "image/png", "x");

        assertThat(Taken.of("a.warc", picture).refused)
                .extracting(Diagnostic::code)
                .containsExactly("no-pages");
    }
}
