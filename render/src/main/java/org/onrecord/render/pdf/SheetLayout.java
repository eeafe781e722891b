package org.onrecord.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.render.view.SectionView;
import org.onrecord.render.view.SheetView;
import org.onrecord.render.view.SheetView.Figure;
import org.onrecord.render.view.StatementView;

/** Lays out a whole sheet as one long column of strips. */
final class SheetLayout {
    private static final float FIGURE_WIDTH = (PdfStyles.RIGHT - PdfStyles.LEFT) / 4;

    private final Rows rows;

    SheetLayout(Rows rows) {
        this.rows = rows;
    }

    List<Strip> strips(SheetView view) {
        List<Strip> strips = new ArrayList<>();
        title(view, strips);
        strips.add(Strip.white(26));
        strips.addAll(keepAll(rows.row(wide(Ink.of("Sources", PdfStyles.PART)))));
        strips.add(Strip.white(4));
        strips.addAll(new SourceTable(rows).strips(view.sources()));
        strips.add(Strip.white(24));
        strips.addAll(keepAll(rows.row(wide(Ink.of("Statements", PdfStyles.PART)))));
        strips.addAll(keepAll(rows.row(wide(Ink.of(legend(view), PdfStyles.EVIDENCE)))));
        for (SectionView section : view.sections()) {
            section(section, strips);
        }
        return strips;
    }

    private void title(SheetView view, List<Strip> strips) {
        strips.addAll(rows.row(wide(Ink.of("BRIEFING", PdfStyles.KICKER))));
        strips.addAll(rows.row(wide(Ink.of(view.title(), PdfStyles.TITLE))));
        strips.add(Strip.white(3));
        strips.addAll(rows.row(wide(Ink.of(view.period(), PdfStyles.PERIOD))));
        strips.add(Strip.white(12));
        strips.add(rule());
        strips.add(Strip.white(6));
        List<Cell> counts = new ArrayList<>();
        List<Cell> labels = new ArrayList<>();
        for (Figure figure : view.figures()) {
            float x = PdfStyles.LEFT + counts.size() * FIGURE_WIDTH;
            counts.add(new Cell(x, FIGURE_WIDTH, List.of(Ink.of(Integer.toString(figure.count()), PdfStyles.FIGURE))));
            labels.add(new Cell(x, FIGURE_WIDTH, List.of(Ink.of(figure.what(), PdfStyles.FIGURE_LABEL))));
        }
        strips.addAll(rows.row(counts.toArray(Cell[]::new)));
        strips.addAll(rows.row(labels.toArray(Cell[]::new)));
        if (!view.reviews().isEmpty()) {
            strips.add(Strip.white(3));
            strips.addAll(rows.row(wide(Ink.of(view.reviews(), PdfStyles.REVIEW))));
        }
        strips.add(Strip.white(6));
        strips.add(rule());
    }

    private static String legend(SheetView view) {
        return view.sections().isEmpty()
                ? view.reviews().isEmpty()
                        ? "The sources hold no statement that could be attributed."
                        : "No statement is left to print."
                : "Quotes stand in quotation marks, as in the source; claims are in the article's own words. Signs in"
                        + " grey and readings in [brackets] are ours. A bar and LOOK mark what needs an editor's eye.";
    }

    private void section(SectionView section, List<Strip> strips) {
        List<Strip> own = new ArrayList<>();
        List<Strip> heading = rows.row(wide(Ink.of(section.heading(), PdfStyles.NAME)));
        for (int i = 0; i < heading.size(); i++) {
            Strip strip = heading.get(i).kept(true);
            own.add(i == 0 ? strip.marked(section.heading()) : strip);
        }
        for (String role : section.roles()) {
            own.addAll(keepAll(rows.row(wide(Ink.of(role, PdfStyles.ROLE)))));
        }
        for (String look : section.looks()) {
            own.addAll(keepAll(rows.row(new Cell(
                    PdfStyles.LEFT,
                    PdfStyles.RIGHT - PdfStyles.LEFT,
                    List.of(Ink.of("LOOK  ", PdfStyles.LOOK_LABEL), Ink.of(look, PdfStyles.LOOK))))));
        }
        StatementLayout statements = new StatementLayout(rows);
        for (StatementView statement : section.statements()) {
            own.addAll(statements.strips(statement));
        }
        for (String elsewhere : section.elsewhere()) {
            own.add(Strip.white(5));
            own.addAll(rows.row(Cell.body(Ink.of(elsewhere, PdfStyles.OCCASION))));
        }
        strips.add(Strip.white(24));
        own.forEach(strip -> strips.add(strip.in(section.heading())));
    }

    private static List<Strip> keepAll(List<Strip> strips) {
        return strips.stream().map(strip -> strip.kept(true)).toList();
    }

    private static Strip rule() {
        return Strip.white(1).with(new Item.Hairline(PdfStyles.LEFT, PdfStyles.RIGHT));
    }

    private static Cell wide(Ink ink) {
        return new Cell(PdfStyles.LEFT, PdfStyles.RIGHT - PdfStyles.LEFT, List.of(ink));
    }
}
