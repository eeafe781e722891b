package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCommandTest {
    @TempDir
    Path folder;

    @Test
    void pagesOfAPdfStandInTheSheetAndCheckFindsTheWordsAgain() throws IOException {
        write("will not charge");
        Ran made = Ran.in(folder, "extract", "release.pdf", "-o", "sheet.yaml");
        assertThat(made.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("sheet.yaml")))
                .contains("file: \"release.pdf\"", "We will not charge a toll on this bridge", "        page: 2");

        assertThat(Ran.in(folder, "check", "sheet.yaml").err()).contains("nothing differs");
        assertThat(Ran.in(folder, "render", "sheet.yaml", "-o", "again.pdf").code())
                .isZero();

        write("will charge");
        assertThat(Ran.in(folder, "check", "sheet.yaml").out()).contains("file-changed", "negation");
    }

    @Test
    void readsNoBriefingOfItsOwnInAFolder() throws IOException {
        write("will not charge");
        Ran.in(folder, "brief", ".", "-o", "briefing.pdf");

        assertThat(Ran.in(folder, "brief", ".", "-o", "briefing.pdf").err()).contains("1 page read: ");
    }

    private void write(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, "A bridge for the town", "The town opened its new bridge on Monday, after years of work.");
            page(
                    document,
                    "\"We " + words + " a toll on this bridge,\" said Ann Lee, the mayor of the town, on Monday.",
                    "It belongs to all of us, she said, and to those who come to visit the old town.");
            document.save(folder.resolve("release.pdf").toFile());
        }
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.length; i++) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                out.newLineAtOffset(72, 700 - 40f * i);
                out.showText(lines[i]);
                out.endText();
            }
        }
    }
}
