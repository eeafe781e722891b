package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.onrecord.render.SampleSheets;

class PdfLinksTest {
    private static List<String> targets(PDDocument document) throws IOException {
        List<String> targets = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    targets.add(action.getURI());
                }
            }
        }
        return targets;
    }

    @Test
    void leadsToTheWordsInTheirPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.write(SampleSheets.small()))) {
            assertThat(targets(document))
                    .contains("https://news.example.org/space/orbit-agreed")
                    .contains("https://news.example.org/space/orbit-agreed#:~:text=that%20the%20contract");
        }
    }

    @Test
    void listsTheSpeakersInTheOutline() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.write(SampleSheets.small()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles)
                    .containsExactly(
                            "Ann Lee",
                            "Konstantin Ivlev",
                            "Northern Space Agency",
                            "Wang Min 王敏",
                            "Speaker unresolved");
        }
    }

    @Test
    void tellsItsTitleAndLanguageAndNoTime() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.write(SampleSheets.small()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Who said what in 2 sources");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }
}
