package org.onrecord.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.onrecord.render.Renderer;
import org.onrecord.render.view.SheetView;
import org.onrecord.render.view.SheetViewBuilder;
import org.onrecord.sheet.FactSheet;

/** Writes a sheet as a PDF briefing for print, in two passes: first all pages are laid out, then drawn. */
public final class PdfRenderer implements Renderer {
    /** Safe for use by several threads. */
    public PdfRenderer() {}

    @Override
    public void render(FactSheet sheet, OutputStream out) throws IOException {
        SheetView view = new SheetViewBuilder().build(sheet);
        Rows rows = new Rows(new PdfFonts());
        List<List<Strip>> pages = Pagination.pages(new SheetLayout(rows).strips(view));
        try (Document document = new Document(new Rectangle(PdfStyles.PAGE_WIDTH, PdfStyles.PAGE_HEIGHT), 0, 0, 0, 0)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setFullCompression();
            describe(document, writer, view, pages);
            document.open();
            new PdfPages(document, writer, rows, view.title()).draw(pages);
        } catch (DocumentException e) {
            throw new IOException("the PDF could not be written", e);
        } catch (ExceptionConverter wrapped) {
            throw ofOutput(wrapped);
        }
        out.flush();
    }

    /** What {@code out} threw, for the library wraps it: a full disk is no fault of ours. */
    private static IOException ofOutput(ExceptionConverter wrapped) {
        if (wrapped.getException() instanceof IOException failed) {
            return failed;
        }
        throw wrapped;
    }

    /** Title, language and file id; no day of creation, for the same sheet has to give the same bytes. */
    private static void describe(Document document, PdfWriter writer, SheetView view, List<List<Strip>> pages) {
        document.addTitle(view.title());
        document.addProducer(BriefingMark.PRODUCER);
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        info.put(PdfName.FILEID, FileId.of(view, pages.size()));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString("en"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }
}
