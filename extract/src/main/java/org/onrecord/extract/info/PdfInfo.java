package org.onrecord.extract.info;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.pdf.PdfText;
import org.onrecord.sheet.Reading;
import org.onrecord.text.Document;

/** What a PDF's own description says; a weak witness, for writing programs fill it in on their own. */
final class PdfInfo {
    private static final int ENOUGH = 8;

    private PdfInfo() {}

    /** The title, where the text bears it out. */
    static Optional<Reading> title(PdfText pdf, Document document) {
        String text = letters(document.text());
        return pdf.title()
                .filter(title -> letters(title).length() >= ENOUGH && text.contains(letters(title)))
                .map(title -> new Reading(title, "PDF Title"));
    }

    /** The authors that the text names, else the one of the description. */
    static List<Reading> authors(Page page, List<Reading> visible) {
        Optional<String> author = page.pdf().flatMap(PdfText::author);
        return visible.isEmpty() && author.filter(name -> name.indexOf(' ') > 0).isPresent()
                ? List.of(new Reading(author.get(), "PDF Author"))
                : visible;
    }

    /** The day on which the file was made. */
    static Optional<Reading> created(PdfText pdf) {
        return pdf.created().map(day -> new Reading(day, "PDF CreationDate"));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
