package org.onrecord.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.onrecord.sheet.FactSheet;

/** A sheet to PDF, and the text of a PDF as another program reads it. */
final class Pdf {
    private Pdf() {}

    static byte[] write(FactSheet sheet) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRenderer().render(sheet, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, lines joined without anything between them. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setLineSeparator("");
                stripper.setParagraphStart("");
                stripper.setParagraphEnd("");
                pages.add(stripper.getText(document).stripTrailing());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(FactSheet sheet) {
        return String.join("", pages(write(sheet)));
    }
}
