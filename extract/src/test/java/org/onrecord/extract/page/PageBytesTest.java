package org.onrecord.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.text.Span;

class PageBytesTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "GB18030", "windows-1251", "Shift_JIS", "ISO-2022-JP"})
    void leadsFromEachCharacterToItsBytes(String name) {
        Charset charset = Charset.forName(name);
        String words = ("<meta charset=" + name + "> Да, «月の上で会う» said A.\r\n").repeat(400);
        String readable = new String(words.getBytes(charset), charset);
        byte[] bytes = (name.startsWith("UTF-16") ? "\uFEFF" + words : words).getBytes(charset);
        int mark = name.startsWith("UTF-16") ? 2 : 0;
        Page page = Pages.read("page.html", bytes);

        for (int i = 0; i < page.text().length(); i += 97) {
            DataPositionSelector found = page.bytes(new Span(0, i));
            assertThat(new String(bytes, mark, found.end() - mark, charset)).isEqualTo(readable.substring(0, i));
        }
    }

    @Test
    void staysExactBehindBytesThatCannotBeRead() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Ёлка и ель растут в лесу у станции ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xE2, (byte) 0x82, 'x'});
        int start = bytes.size();
        bytes.writeBytes("konec".getBytes(StandardCharsets.UTF_8));
        Page page = Pages.read("page.txt", bytes.toByteArray());
        int at = page.text().indexOf("konec");

        assertThat(page.bytes(new Span(at, at + 5))).isEqualTo(new DataPositionSelector(start, start + 5));
    }

    @Test
    void takesTheWholeOfASignThatIsTwoUnits() {
        Page page = Pages.text("a\uD83D\uDE80b");

        assertThat(page.bytes(new Span(1, 2))).isEqualTo(new DataPositionSelector(1, 5));
        assertThat(page.bytes(new Span(2, 3))).isEqualTo(new DataPositionSelector(1, 5));
        assertThat(page.bytes(new Span(3, 4))).isEqualTo(new DataPositionSelector(5, 6));
    }

    @Test
    void countsTheByteOrderMark() {
        Page page = Pages.read("page.txt", "\uFEFFabc".getBytes(StandardCharsets.UTF_8));

        assertThat(page.bytes(new Span(0, 1))).isEqualTo(new DataPositionSelector(3, 4));
    }

    @Test
    void doesNotDecodeTheWholePageForEachSpan() {
        byte[] bytes = new byte[4_000_000];
        Arrays.fill(bytes, (byte) 'a');
        for (int i = 0; i < bytes.length; i += 50) {
            bytes[i] = '\n';
        }
        Page page = Pages.read("page.txt", bytes);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> {
            for (int i = 0; i < 20_000; i++) {
                assertThat(page.bytes(new Span(3_900_000 + i, 3_900_001 + i)).start())
                        .isEqualTo(3_900_000 + i);
            }
        });
    }
}
