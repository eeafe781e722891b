package org.onrecord.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.render.view.SourceView;

/** Lays out the table of sources: number, title and publisher, date and where it was read, address and file. */
final class SourceTable {
    private static final float NUMBER = PdfStyles.LEFT;
    private static final float TITLE = NUMBER + 28;
    private static final float DATE = TITLE + 186;
    private static final float ADDRESS = DATE + 104;
    private static final float GAP = 12;

    private final Rows rows;

    SourceTable(Rows rows) {
        this.rows = rows;
    }

    List<Strip> strips(List<SourceView> sources) {
        List<Strip> strips = new ArrayList<>(head());
        for (SourceView source : sources) {
            strips.add(Strip.white(4));
            List<Strip> row = rows.row(
                    cell(NUMBER, TITLE, Ink.of(Integer.toString(source.number()), PdfStyles.TABLE)),
                    cell(TITLE, DATE, title(source)),
                    cell(DATE, ADDRESS, Ink.of(source.date(), PdfStyles.TABLE), below(source.dateFrom())),
                    cell(
                            ADDRESS,
                            PdfStyles.RIGHT + GAP,
                            Ink.link(source.address(), PdfStyles.TABLE, source.link()),
                            source.address().isEmpty()
                                    ? Ink.of(source.file(), PdfStyles.TABLE)
                                    : below(source.file())));
            row.forEach(strip -> strips.add(strip.kept(true)));
            strips.add(rule());
        }
        return strips;
    }

    private List<Strip> head() {
        List<Strip> strips = new ArrayList<>(rows.row(
                cell(NUMBER, TITLE, Ink.of("No.", PdfStyles.TABLE_HEAD)),
                cell(TITLE, DATE, Ink.of("Title, publisher", PdfStyles.TABLE_HEAD)),
                cell(DATE, ADDRESS, Ink.of("Published, read from", PdfStyles.TABLE_HEAD)),
                cell(ADDRESS, PdfStyles.RIGHT + GAP, Ink.of("Address, saved file", PdfStyles.TABLE_HEAD))));
        strips.set(0, strips.get(0).kept(true));
        strips.add(rule().kept(true));
        return strips;
    }

    private static Strip rule() {
        return Strip.white(4)
                .with(new Item.Hairline(PdfStyles.LEFT, PdfStyles.RIGHT))
                .kept(false);
    }

    private static Ink[] title(SourceView source) {
        List<Ink> inks = new ArrayList<>();
        inks.add(Ink.of(source.title(), PdfStyles.TABLE));
        inks.add(below(source.publisher()));
        inks.add(below(source.note()));
        for (String look : source.looks()) {
            inks.add(Ink.of("\nLOOK  ", PdfStyles.LOOK_LABEL));
            inks.add(Ink.of(look, PdfStyles.LOOK));
        }
        return inks.toArray(Ink[]::new);
    }

    private static Ink below(String text) {
        return Ink.of(text.isEmpty() ? "" : "\n" + text, PdfStyles.TABLE_SMALL);
    }

    private static Cell cell(float x, float next, Ink... inks) {
        return new Cell(x, next - GAP - x, List.of(inks));
    }
}
