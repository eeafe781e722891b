package org.onrecord.extract.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;

/** Reads the text of a PDF; refuses one that is encrypted, damaged, endless or without text. */
public final class PdfReader {
    static {
        FontMappers.set(new OwnFont());
    }

    private static final int MOST_PAGES = 2000;
    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 1L << 30;

    /** Whether {@code bytes} are a PDF. */
    public static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .startsWith("%PDF-");
    }

    /**
     * The text of a PDF.
     *
     * @param file as the user named it
     * @throws InputException where it cannot be read
     */
    public PdfText read(String file, byte[] bytes) {
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            return read(file, bytes.length, document);
        } catch (InvalidPasswordException e) {
            throw refused("pdf-encrypted", "found a PDF that wants a password; one without a password", file);
        } catch (TooMuchDrawn e) {
            throw refused("pdf-too-much", "found " + e.getMessage() + "; a document of text", file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof InputException refused) {
                throw refused;
            }
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw refused("pdf-damaged", "found a damaged PDF (" + reason + "); a whole one", file);
        }
    }

    private static PdfText read(String file, int bytes, PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw refused("pdf-too-long", "found " + pages + " pages; at most " + MOST_PAGES, file);
        }
        UnpackedStreams.check(document);
        List<List<PdfLine>> lines = new PageLines(bytes).of(document);
        if (lines.stream().allMatch(List::isEmpty)) {
            String found = "found a PDF without text, as a scanner makes it; one whose words can be selected";
            throw refused("pdf-no-text", found, file);
        }
        List<List<PdfLine>> ordered = new ArrayList<>();
        lines.forEach(page -> ordered.add(ReadingOrder.of(page)));
        PdfText text = new Paragraphs(RunningHeads.without(ordered)).text();
        PDDocumentInformation info = document.getDocumentInformation();
        return new PdfText(
                text.text(), text.pageStarts(), filled(info.getTitle()), filled(info.getAuthor()), day(info));
    }

    private static Optional<String> filled(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Optional<String> day(PDDocumentInformation info) {
        return Optional.ofNullable(info.getCreationDate())
                .map(date -> LocalDate.of(
                                date.get(Calendar.YEAR), date.get(Calendar.MONTH) + 1, date.get(Calendar.DAY_OF_MONTH))
                        .toString());
    }

    private static InputException refused(String code, String found, String file) {
        return new InputException(Diagnostic.error(code, found + " would be accepted", file));
    }
}
