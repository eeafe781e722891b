package org.onrecord.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.ShortestTime;

class PdfReaderTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final String[] LEFT = {
        "The town opened its new bridge on",
        "Monday after three years of work. The",
        "council had voted for it twice, and the",
        "engineers drew a long-term plan of care."
    };
    private static final String[] RIGHT = {
        "Traders on both banks are glad of it,",
        "and buses will go over it from May. The",
        "railings were finished in time for the",
        "first frost of the year in the valley."
    };

    private static String text(byte[] bytes) {
        return new PdfReader().read("a.pdf", bytes).text();
    }

    @Test
    void joinsLinesToParagraphsAndMendsCutWords() throws Exception {
        try (Pdfs pdf = new Pdfs()
                .page()
                .lines(20, 72, 720, "A bridge for the town")
                .lines(
                        72,
                        680,
                        "The town opened its new bridge on Monday after three years of work. The govern-",
                        "ment paid for half of it, and the long-",
                        "term plan of care was drawn up by engineers of the town.")
                .lines(72, 600, "A long-term plan keeps it safe, said the mayor.")) {
            assertThat(text(pdf.bytes()))
                    .isEqualTo("A bridge for the town\n\nThe town opened its new bridge on Monday after three years of"
                            + " work. The government paid for half of it, and the long-term plan of care was drawn up by"
                            + " engineers of the town.\n\nA long-term plan keeps it safe, said the mayor.");
        }
    }

    @Test
    void readsOneColumnAfterTheOtherWhateverTheOrderOfDrawing() throws Exception {
        try (Pdfs pdf = new Pdfs()
                .page()
                .lines(320, 640, RIGHT)
                .lines(72, 640, LEFT)
                .lines(20, 72, 700, "A bridge for the town and for its traders")) {
            assertThat(text(pdf.bytes()))
                    .startsWith("A bridge for the town and for its traders\n\nThe town opened")
                    .contains("a long-term plan of care.")
                    .containsSubsequence("plan of care.", "Traders on both banks");
        }
    }

    @Test
    void leavesOutWhatRunsOverThePagesAndKnowsTheirNumbers() throws Exception {
        try (Pdfs pdf = new Pdfs()) {
            for (int i = 1; i <= 3; i++) {
                pdf.page()
                        .lines(72, 760, "Town of Lee - press office")
                        .lines(72, 690, "This is paragraph number " + i + " of the release, and it says no more.")
                        .lines(72, 600, "It has a second one as well, which is as short as it was the last time.")
                        .lines(300, 30, "Page " + i + " of 3");
            }
            PdfText text = new PdfReader().read("a.pdf", pdf.bytes());

            assertThat(text.text()).doesNotContain("press office").doesNotContain("of 3");
            assertThat(text.page(text.text().indexOf("number 1"))).isEqualTo(1);
            assertThat(text.page(text.text().indexOf("number 2"))).isEqualTo(2);
            assertThat(text.page(text.text().indexOf("number 3"))).isEqualTo(3);
        }
    }

    @Test
    void goesOnOverTheEndOfAPageWhereTheSentenceDoes() throws Exception {
        try (Pdfs pdf = new Pdfs()
                .page()
                .lines(72, 100, "The mayor said that the bridge belongs to all people who live in the")
                .page()
                .lines(72, 700, "valley and to those who visit it.")) {
            assertThat(text(pdf.bytes())).contains("who live in the valley and to those");
        }
    }

    @Test
    void tellsWhatTheFileSaysAboutItself() throws Exception {
        try (Pdfs pdf = new Pdfs().page().lines(72, 700, "Some words.").info(" The bridge ", "Ann Lee")) {
            PdfText text = new PdfReader().read("a.pdf", pdf.bytes());

            assertThat(text.title()).contains("The bridge");
            assertThat(text.author()).contains("Ann Lee");
            assertThat(text.created()).isEmpty();
        }
    }

    @Test
    void refusesWhatCannotBeRead() throws Exception {
        try (Pdfs locked = new Pdfs().page().lines(72, 700, "Secret.").password("word");
                Pdfs scanned = new Pdfs().page().page()) {
            assertRefused(locked.bytes(), "wants a password");
            assertRefused(scanned.bytes(), "a PDF without text, as a scanner makes it");
            assertRefused(Arrays.copyOf(scanned.bytes(), 60), "a damaged PDF");
            assertRefused("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), "a damaged PDF");
        }
    }

    @Test
    @Timeout(60)
    void comesToAnEndWhereAPdfLoops() {
        String pages = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj
                4 0 obj<</Length 5>>stream
                /F Do
                endstream endobj
                5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 11>>stream
                /F Do /F Do
                endstream endobj
                trailer<</Root 1 0 R/Size 6>>
                %%EOF""";
        assertThatThrownBy(() -> text(pages.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(InputException.class);
        String only = pages.replace("[2 0 R 3 0 R]", "[3 0 R]").replace("/Count 2", "/Count 1");
        assertThatThrownBy(() -> text(only.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(InputException.class);
    }

    @Test
    @Timeout(60)
    void refusesStreamsThatUnpackToFarTooMuch() throws Exception {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (Pdfs one = new Pdfs().page().lines(72, 700, "Words.").content(400, blanks);
                Pdfs many = new Pdfs().page().lines(72, 700, "Words.");
                Pdfs whole = new Pdfs().page().lines(72, 700, "Words.").content(5, blanks)) {
            for (int i = 0; i < 9; i++) {
                many.content(32, blanks);
            }
            assertRefused(one.bytes(), "a stream that unpacks to more than 64 MB");
            assertRefused(many.bytes(), "streams that unpack to more than 256 MB");
            assertThat(text(whole.bytes())).isEqualTo("Words.");
        }
    }

    @Test
    @Timeout(60)
    void refusesTablesThatStandForMillionsOfLetters() throws Exception {
        String range = "%)\n<0000> %%\n<FFFF> <" + "0041".repeat(100) + ">\n";
        String table = "begincmap (% beginbfrange) 1 begincodespacerange <00> <FF> endcodespacerange 9 beginbfrange\n"
                + range.repeat(9) + "endbfrange endcmap";
        String plain = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange <00> <7F> <0000>\n"
                + "<80> <81> [<0041> <0042>] endbfrange 60 beginbfchar\n" + "<41> <FFFF>\n".repeat(100) + "endbfchar";
        try (Pdfs bomb = new Pdfs()
                        .page()
                        .lines(72, 700, "Words.")
                        .content(1, table.getBytes(StandardCharsets.US_ASCII));
                Pdfs damaged = new Pdfs()
                        .page()
                        .lines(72, 700, "Words.")
                        .content(
                                1,
                                "1 beginbfrange <0037> <0fe3f3> <0041> endbfrange"
                                        .getBytes(StandardCharsets.US_ASCII));
                Pdfs whole = new Pdfs()
                        .page()
                        .lines(72, 700, "Words.")
                        .content(1, plain.getBytes(StandardCharsets.US_ASCII))) {
            assertRefused(bomb.bytes(), "tables of codes for more than 4000000 letters");
            assertRefused(damaged.bytes(), "a line for more than 65536 codes in a table of codes");
            assertThat(text(whole.bytes())).isEqualTo("Words.");
        }
    }

    @Test
    @Timeout(120)
    void refusesLettersThatFewBytesDrawAgainAndAgain() throws Exception {
        String sentence = "The pump works where the river meets the road. ".repeat(4);
        byte[] words = ("BT /F1 10 Tf 50 700 Td (" + sentence + ") Tj ET ").getBytes(StandardCharsets.US_ASCII);
        try (Pdfs pdf = new Pdfs().page().lines(72, 700, "Lee said so.").content(10_000, words)) {
            assertRefused(pdf.bytes(), "letters in a file of");
        }
    }

    @Test
    @Timeout(120)
    void tensOfThousandsOfLinesTakeSeconds() throws Exception {
        byte[] line = "(It is so.) Tj 0 -12 Td ".getBytes(StandardCharsets.US_ASCII);
        byte[] start = "BT /F1 10 Tf 50 700 Td ".getBytes(StandardCharsets.US_ASCII);
        try (Pdfs pdf = new Pdfs()
                .page()
                .lines(72, 700, "Lee said so.")
                .content(1, start)
                .content(30_000, line)
                .content(1, "ET".getBytes(StandardCharsets.US_ASCII))) {
            byte[] bytes = pdf.bytes();

            assertThat(ShortestTime.of(LIMIT, () -> new PdfReader().read("page.pdf", bytes)))
                    .isLessThan(LIMIT);
        }
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> text(bytes))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.pdf: error: found " + (message.startsWith("wants") ? "a PDF that " : ""))
                .hasMessageContaining(message)
                .hasMessageContaining("would be accepted");
    }
}
