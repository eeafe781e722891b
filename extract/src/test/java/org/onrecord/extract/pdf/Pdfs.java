package org.onrecord.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes small PDFs for tests. */
public final class Pdfs implements AutoCloseable {
    private static final float LEADING = 14;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    /** Begins a page. */
    public Pdfs page() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    /** Sets lines of 11 points from ({@code x}, {@code y}) down, y counted from the foot of the page. */
    public Pdfs lines(float x, float y, String... lines) {
        return lines(11, x, y, lines);
    }

    /** Sets lines of {@code size} points. */
    public Pdfs lines(float size, float x, float y, String... lines) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            for (int i = 0; i < lines.length; i++) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
                out.newLineAtOffset(x, y - i * LEADING);
                out.showText(lines[i]);
                out.endText();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a packed stream to the page that holds {@code bytes} so many {@code times}. */
    public Pdfs content(int times, byte[] bytes) {
        try (OutputStream out = stream()) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream stream() throws IOException {
        PDStream stream = new PDStream(document);
        List<PDStream> all = new ArrayList<>();
        page.getContentStreams().forEachRemaining(all::add);
        all.add(stream);
        page.setContents(all);
        return stream.createOutputStream(COSName.FLATE_DECODE);
    }

    /** Describes the file. */
    public Pdfs info(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        return this;
    }

    /** Locks the file with a password. */
    public Pdfs password(String word) {
        try {
            document.protect(new StandardProtectionPolicy("owner", word, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
