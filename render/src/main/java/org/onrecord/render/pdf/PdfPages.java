package org.onrecord.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws the pages with their frame: running header, what no font has, page X of Y. */
final class PdfPages {
    /** More characters than this are counted, not named. */
    private static final int NAMED = 8;

    private static final float HALF = (PdfStyles.RIGHT - PdfStyles.LEFT) / 2 - 8;

    private final Document document;
    private final PdfWriter writer;
    private final Rows rows;
    private final String title;

    PdfPages(Document document, PdfWriter writer, Rows rows, String title) {
        this.document = document;
        this.writer = writer;
        this.rows = rows;
        this.title = title;
    }

    void draw(List<List<Strip>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            document.newPage();
            writer.setPageEmpty(false);
            draw(pages.get(i), i + 1, pages.size());
        }
    }

    private void draw(List<Strip> page, int number, int count) {
        Painter painter = new Painter(writer.getDirectContent());
        if (number > 1) {
            header(painter, page);
        }
        float top = PdfStyles.TOP;
        for (Strip strip : page) {
            float y = top;
            strip.bookmark().ifPresent(entry -> outline(entry, y));
            painter.strip(strip, top);
            top -= strip.height();
        }
        footer(painter, page, number, count);
    }

    private void header(Painter painter, List<Strip> page) {
        String section = page.isEmpty() ? "" : page.get(0).section();
        Ink left = Ink.of(title, PdfStyles.FRAME);
        Ink right = Ink.of(section, PdfStyles.FRAME);
        rows.oneLine(PdfStyles.LEFT, HALF, left).forEach(item -> painter.text(item, PdfStyles.HEADER_BASELINE));
        rows.oneLineRight(PdfStyles.RIGHT, HALF, right).forEach(item -> painter.text(item, PdfStyles.HEADER_BASELINE));
        Strip rule = Strip.white(1).with(new Item.Hairline(PdfStyles.LEFT, PdfStyles.RIGHT));
        painter.strip(rule, PdfStyles.HEADER_BASELINE - 7);
    }

    private void footer(Painter painter, List<Strip> page, int number, int count) {
        Set<Integer> missing = page.stream()
                .flatMap(strip -> strip.items().stream())
                .flatMap(item -> item instanceof Item.Text text ? text.missing().stream() : List.<Integer>of().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            float width = PdfStyles.RIGHT - PdfStyles.LEFT;
            rows.oneLine(PdfStyles.LEFT, width, Ink.of(note(missing), PdfStyles.FRAME.in(PdfStyles.ACCENT)))
                    .forEach(item -> painter.text(item, PdfStyles.NOTE_BASELINE));
        }
        Ink right = Ink.of("Page " + number + " of " + count, PdfStyles.FRAME);
        rows.oneLineRight(PdfStyles.RIGHT, HALF, right).forEach(item -> painter.text(item, PdfStyles.FOOTER_BASELINE));
    }

    private static String note(Set<Integer> missing) {
        String named = missing.stream()
                .limit(NAMED)
                .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
        String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
        return Character.toString(PdfStyles.REPLACEMENT) + " stands for characters that cannot be printed here: "
                + named + more;
    }

    private void outline(String entry, float y) {
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, y + 10, 0);
        place.addPage(writer.getCurrentPage());
        new PdfOutline(writer.getRootOutline(), place, entry);
    }
}
