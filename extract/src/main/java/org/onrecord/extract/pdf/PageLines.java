package org.onrecord.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of each page in the order in which they are drawn; a line is cut where a gap too wide for a blank stands.
 */
final class PageLines extends PDFTextStripper {
    private static final int MOST_STEPS = 5_000_000;
    private static final int MOST_STEPS_OF_A_PAGE = 300_000;

    /**
     * Letters that a file may draw besides one for each of its bytes; more are drawn again and again by the same bytes,
     * on two thousand pages, say. A report of 300 pages has 750,000 letters.
     */
    private static final int MOST_LETTERS = 1_000_000;

    private static final float WIDE = 1.6f;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private List<PdfLine> lines = new ArrayList<>();
    private boolean fresh = true;
    private int steps;
    private int stepsOfPage;
    private final long mostLetters;
    private long letters;

    /** For a file of {@code bytes} bytes. */
    PageLines(int bytes) {
        mostLetters = (long) MOST_LETTERS + bytes;
    }

    List<List<PdfLine>> of(PDDocument document) throws IOException {
        setSuppressDuplicateOverlappingText(true);
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (++stepsOfPage > MOST_STEPS_OF_A_PAGE || steps > MOST_STEPS) {
            throw new TooMuchDrawn("more than " + Math.min(stepsOfPage - 1, steps - 1) + " steps of drawing");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        letters += string.length;
        if (letters > mostLetters) {
            throw new TooMuchDrawn(
                    "more than " + mostLetters + " letters in a file of " + (mostLetters - MOST_LETTERS) + " bytes");
        }
        super.showText(string);
    }

    @Override
    protected void startPage(PDPage page) {
        lines = new ArrayList<>();
        pages.add(lines);
        stepsOfPage = 0;
        fresh = true;
    }

    @Override
    protected void writeLineSeparator() {
        fresh = true;
    }

    @Override
    protected void writeParagraphSeparator() {
        fresh = true;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        PdfLine word = line(text.strip(), positions);
        if (!fresh) {
            PdfLine last = lines.get(lines.size() - 1);
            float gap = word.left() - last.right();
            if (last.isBeside(word) && gap >= -last.size() && gap < WIDE * last.size()) {
                lines.set(lines.size() - 1, last.with(word));
                return;
            }
        }
        lines.add(word);
        fresh = false;
    }

    private static PdfLine line(String text, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        float size = Math.max(1, first.getFontSizeInPt());
        return new PdfLine(
                text,
                Math.min(first.getXDirAdj(), last.getXDirAdj()),
                Math.max(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj()),
                first.getYDirAdj(),
                size);
    }
}
