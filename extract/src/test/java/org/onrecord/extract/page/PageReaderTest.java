package org.onrecord.extract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.text.Position;

class PageReaderTest {
    private static final String RUSSIAN = "Станция открыта для всех партнёров, сказал директор агентства в среду.";
    private static final String CHINESE = "月球科研站对所有国家开放，航天局发言人星期三说。中国和俄罗斯签署了备忘录。";

    @ParameterizedTest
    @CsvSource({
        "page.html, plain words, HTML",
        "PAGE.HTM, plain words, HTML",
        "page.txt, <p>markup</p>, TEXT",
        "-, <!DOCTYPE html><p>One, HTML",
        "-, '  <p>One</p><p>Two</p>', HTML",
        "-, 'Plain words, with 3 < 4', TEXT",
        "page.php, <html><body>One, HTML"
    })
    void tellsMarkupFromTextByEndingAndElseByContent(String file, String content, PageKind kind) {
        assertThat(Pages.read(file, content.getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void obeysAByteOrderMarkAndLeavesItOut(String charset) {
        byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset));

        Page page = Pages.read("page.txt", bytes);

        assertThat(page.text()).isEqualTo(RUSSIAN);
        assertThat(page.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, <meta charset=windows-1251>",
        "GBK, '<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">'",
        "KOI8-R, <?xml version=\"1.0\" encoding=\"koi8-r\"?>"
    })
    void obeysADeclaredCharset(String charset, String declaration) {
        String words = declaration + "<p>" + (charset.equals("GBK") ? CHINESE : RUSSIAN) + "</p>";

        Page page = Pages.read("page.html", words.getBytes(Charset.forName(charset)));

        assertThat(page.text()).isEqualTo(words);
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void believesWellFormedUtf8MoreThanADeclaration() {
        String words = "<meta charset=windows-1251><p>" + RUSSIAN + "</p>";

        Page page = Pages.html(words);

        assertThat(page.text()).isEqualTo(words);
        assertThat(page.diagnostics()).extracting(Diagnostic::code).containsExactly("charset-contradicted");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251," + "Станция открыта для всех", "windows-1252, déjà vu à Málaga", "GB18030, 月球科研站对所有国家开放。"
    })
    void guessesWhereNothingIsDeclaredAndSaysSo(String charset, String words) {
        Page page = Pages.read("page.txt", words.getBytes(Charset.forName(charset)));

        assertThat(page.text()).isEqualTo(words);
        assertThat(page.diagnostics()).extracting(Diagnostic::code).containsExactly("charset-guessed");
        assertThat(page.diagnostics().get(0).message()).contains(charset).contains("save it as UTF-8");
    }

    @Test
    void readsUtf16WithoutAMark() {
        Page page = Pages.read("page.txt", "He said yes to all of it.".getBytes(StandardCharsets.UTF_16LE));

        assertThat(page.text()).isEqualTo("He said yes to all of it.");
    }

    @Test
    void keepsReadingDamagedUtf8AndNamesThePlace() {
        byte[] bytes = (RUSSIAN + "\n" + RUSSIAN + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        Page page = Pages.read("page.txt", bytes);

        assertThat(page.text()).startsWith(RUSSIAN).endsWith("\uFFFD");
        assertThat(page.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("unreadable-bytes");
            assertThat(found.position()).contains(new Position(2, RUSSIAN.length() + 1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void refusesAnEmptyFile(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "empty-file", "would be accepted");
    }

    @ParameterizedTest
    @CsvSource({"PK\u0003\u0004 x, a zip archive", "\u0089PNG x, a PNG image", "GIF89a x, a GIF image"})
    void refusesFilesThatAreNoText(String start, String name) {
        assertRefused(start.getBytes(StandardCharsets.ISO_8859_1), "binary-file", name);
    }

    @Test
    void refusesJunk() {
        assertRefused(new byte[] {0, 0, 0, 7, 'a', 'b', 0, 0}, "binary-file", "control bytes");
    }

    @Test
    void refusesMoreThanSixtyFourMegabytes() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, (byte) 'a');
                return length;
            }
        };

        assertThatThrownBy(() -> new PageReader().read("page.txt", endless))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("page.txt: error: the file has more than 64 MB");
    }

    @Test
    void refusesALineThatIsData() {
        byte[] bytes = new byte[PageReader.LONGEST_LINE + 10];
        Arrays.fill(bytes, (byte) 'a');
        bytes[3] = '\n';

        InputException thrown = catchThrowableOfType(InputException.class, () -> Pages.read("page.txt", bytes));

        assertThat(thrown).hasMessageStartingWith("page.txt:2:1: error: a line has more than");
    }

    @Test
    void namesFilesWithForwardSlashes() {
        assertThat(Pages.read("saved\\page.txt", new byte[] {'a'}).file()).isEqualTo("saved/page.txt");
    }

    @Test
    void takesTheDigestOfTheBytes() throws IOException {
        assertThat(Pages.text("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static void assertRefused(byte[] bytes, String code, String message) {
        InputException thrown = catchThrowableOfType(InputException.class, () -> Pages.read("page.txt", bytes));

        assertThat(thrown.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.message()).contains(message);
        });
    }
}
