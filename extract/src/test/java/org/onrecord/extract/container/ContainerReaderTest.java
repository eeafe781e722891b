package org.onrecord.extract.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerReaderTest {
    private static final String PAGE = "<p>“The bridge stands,” said Ann Lee.</p>";

    @Test
    void handsAPlainPageOnAsItIs() {
        Taken taken = Taken.of("saved\\page.html", Packed.bytes(PAGE));

        assertThat(taken.names()).containsExactly("saved/page.html");
        assertThat(taken.text(0)).isEqualTo(PAGE);
        assertThat(taken.entries.get(0).address()).isEmpty();
    }

    @Test
    void unpacksGzipUnderItsOwnName() {
        Taken taken = Taken.of("page.html.gz", Packed.gzip(Packed.bytes(PAGE)));

        assertThat(taken.names()).containsExactly("page.html.gz");
        assertThat(taken.text(0)).isEqualTo(PAGE);
    }

    @Test
    void findsThePagesOfAnArchiveAndLeavesTheRest() {
        byte[] zip = Packed.zip(
                "news/",
                "",
                "news/a.html",
                PAGE,
                "news/a_files/frame.html",
                "x",
                "logo.png",
                "x",
                "__MACOSX/b.html",
                "x",
                ".hidden.txt",
                "x",
                "news/мост.txt",
                "Да",
                "news/a.html.gz",
                Packed.gzip(Packed.bytes("packed")));

        Taken taken = Taken.of("july.zip", zip);

        assertThat(taken.names())
                .containsExactly("july.zip!news/a.html", "july.zip!news/мост.txt", "july.zip!news/a.html.gz");
        assertThat(taken.text(2)).isEqualTo("packed");
        assertThat(taken.refused).isEmpty();
    }

    @Test
    void opensArchivesInArchivesButNotForEver() {
        byte[] bytes = Packed.zip("page.txt", "deep");
        for (String name : new String[] {"c.zip", "b.zip"}) {
            bytes = Packed.zip(name, bytes, name + ".txt", "beside");
        }
        assertThat(Taken.of("a.zip", bytes).names())
                .containsExactly("a.zip!b.zip!c.zip!page.txt", "a.zip!b.zip!c.zip.txt", "a.zip!b.zip.txt");

        Taken taken = Taken.of("top.zip", Packed.zip("a.zip", bytes, "last.txt", "beside"));

        assertThat(taken.names())
                .doesNotContain("top.zip!a.zip!b.zip!c.zip!page.txt")
                .contains("top.zip!last.txt");
        assertThat(taken.refused.get(0))
                .hasToString("top.zip!a.zip!b.zip!c.zip: error: it lies in more than 3 containers; at most that many"
                        + " would be accepted");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.txt", "/etc/hosts.txt", "C:\\x.txt", "a/../../b.html"})
    void refusesNamesThatLeadOut(String name) {
        Taken taken = Taken.of("a.zip", Packed.zip(name, "x", "good.txt", "y"));

        assertThat(taken.names()).containsExactly("a.zip!good.txt");
        assertThat(taken.refused).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("bad-entry-name");
            assertThat(found.file()).startsWith("a.zip!");
        });
    }

    @Test
    void refusesAnEntryThatIsCutOffAndAnArchiveWithoutPages() {
        byte[] zip = Packed.zip("a.txt", "first", "b.txt", PAGE.repeat(100));
        byte[] cut = java.util.Arrays.copyOf(zip, 110);

        Taken taken = Taken.of("a.zip", cut);

        assertThat(taken.names()).containsExactly("a.zip!a.txt");
        assertThat(taken.refused)
                .singleElement()
                .satisfies(found -> assertThat(found.toString())
                        .startsWith("a.zip!b.txt: error: found data that cannot be unpacked ("));
        assertThat(Taken.of("pictures.zip", Packed.zip("a.png", "x")).refused)
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("no-pages"));
    }

    @Test
    void refusesEntriesThatWantAPassword() {
        byte[] zip = Packed.zip("a.txt", "secret");
        zip[6] |= 1;

        assertThat(Taken.of("a.zip", zip).refused)
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("an entry wants a password"));
    }

    @Test
    void refusesAnOfficeDocumentLater() {
        byte[] document = Packed.zip("[Content_Types].xml", "<x/>", "word/a.html", "x");

        assertThat(Taken.of("letter.docx", document).names()).containsExactly("letter.docx");
    }

    /** The name's bytes are no UTF-8, though a bit of the entry's head says so. */
    @Test
    void goesOnBehindANameThatIsNotUtf8() {
        byte[] zip = Packed.zip("good.txt", PAGE, "bäd.txt", PAGE, "last.txt", PAGE);
        for (int i = 0; i + 1 < zip.length; i++) {
            if ((zip[i] & 0xFF) == 0xC3 && (zip[i + 1] & 0xFF) == 0xA4) {
                zip[i] = (byte) 0xFF;
            }
        }
        Taken taken = Taken.of("a.zip", zip);

        assertThat(taken.names()).containsExactly("a.zip!good.txt", "a.zip!last.txt");
        assertThat(taken.refused)
                .extracting(Object::toString)
                .containsExactly("a.zip: error: found an entry whose name is not UTF-8, as it says it is; a plain way"
                        + " inside the archive would be accepted");
    }

    @Test
    void noNameIsGivenTwice() {
        NumberedNames names = new NumberedNames();

        assertThat(Stream.of("a", "a", "a#2", "a", "a#2").map(names::number))
                .containsExactly("a", "a#2", "a#2#2", "a#3", "a#2#3");
    }
}
