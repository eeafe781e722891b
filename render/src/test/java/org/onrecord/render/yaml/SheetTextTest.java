package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.InputException;

class SheetTextTest {
    private static final String TEXT = "onrecord: 2\n# José Ramírez\nsources: []\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-16, 1:1: error: this file is not UTF-8: it looks like UTF-16; save it as UTF-8",
        "UTF-16LE, 1:1: error: this file is not UTF-8: it looks like UTF-16; save it as UTF-8",
        "UTF-16BE, 1:1: error: this file is not UTF-8: it looks like UTF-16; save it as UTF-8",
        "UTF-32, 1:1: error: this file is not UTF-8: it looks like UTF-32; save it as UTF-8",
        "ISO-8859-1, '2:6: error: this file is not UTF-8: found the byte 0xE9, as in Windows-1252 (Latin-1); save it'",
        "windows-1252, '2:6: error: this file is not UTF-8: found the byte 0xE9, as in Windows-1252 (Latin-1); save it'"
    })
    void saysInWhichEncodingAFileWasSaved(String charset, String message) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> SheetText.decode("sheet.yaml", bytes))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sheet.yaml:" + message);
    }

    @Test
    void namesOneBadByteAmongGoodOnes() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[TEXT.indexOf("mírez") + 1] = (byte) 0xC3;
        bytes[TEXT.indexOf("mírez") + 2] = 'x';
        assertThatThrownBy(() -> SheetText.decode("sheet.yaml", bytes))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sheet.yaml:2:")
                .hasMessageContaining("between signs that are UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", TEXT, "real \uFFFD sign", "\uD83D\uDE80", "onrecord: \0"})
    void readsUtf8WithAndWithoutAMark(String text) {
        assertThat(SheetText.decode("sheet.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(SheetText.decode("sheet.yaml", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @Test
    void refusesWhatNeitherReaderNorWriterTakes() {
        SheetText.checkLength("sheet.yaml", YamlSchema.LONGEST);
        assertThatThrownBy(() -> SheetText.checkLength("sheet.yaml", YamlSchema.LONGEST + 1L))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("at most 536,870,912 are read and written");
    }
}
