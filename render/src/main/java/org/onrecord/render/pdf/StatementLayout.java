package org.onrecord.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.render.view.Citation;
import org.onrecord.render.view.StatementView;
import org.onrecord.render.view.StatementView.Labelled;
import org.onrecord.render.view.WordRun;
import org.onrecord.sheet.Decision;

/** Lays out one statement: number and box in the margin, the words, the occasion, the source, the evidence. */
final class StatementLayout {
    private static final float BAR = PdfStyles.BODY_LEFT - 9;
    private static final float BOX = 7.5f;
    /** From this many lines on, half a page, a page break may divide the statement. */
    private static final int LONG = 26;

    private final Rows rows;

    StatementLayout(Rows rows) {
        this.rows = rows;
    }

    List<Strip> strips(StatementView view) {
        List<Strip> strips = new ArrayList<>(words(view));
        strips.set(0, strips.get(0).with(tick(view.decision())));
        strips.add(Strip.white(2));
        reviewed(view, strips);
        List<Ink> occasion = occasion(view.occasion());
        if (!occasion.isEmpty()) {
            add(strips, occasion);
        }
        add(strips, source(view.citation()));
        view.looks().forEach(look -> add(strips, look(look, view.open())));
        add(strips, List.of(Ink.of(view.kind() + " · " + view.evidence(), PdfStyles.EVIDENCE)));
        if (view.open()) {
            strips.replaceAll(strip -> strip.with(new Item.Bar(BAR, 2)));
        }
        strips.add(0, Strip.white(11));
        return keep(strips);
    }

    private List<Strip> words(StatementView view) {
        List<Strip> strips = new ArrayList<>();
        for (Labelled line : view.attribution()) {
            Cell cell = Cell.body(
                    Ink.of(line.label() + ": " + line.text(), PdfStyles.REVIEW),
                    Ink.of(original(line.was()), PdfStyles.OCCASION_LABEL));
            strips.addAll(strips.isEmpty() ? rows.row(number(view), cell) : rows.row(cell));
        }
        Style style = PdfStyles.WORDS;
        List<Ink> inks = new ArrayList<>();
        view.polarity().ifPresent(it -> inks.add(Ink.of(it.toUpperCase(Locale.ROOT) + "  ", PdfStyles.LABEL)));
        for (WordRun run : view.words()) {
            inks.add(Ink.of(run.text(), run.isOurs() ? style.in(PdfStyles.GREY) : style));
        }
        Cell words = Cell.body(inks.toArray(Ink[]::new));
        strips.addAll(strips.isEmpty() ? rows.row(number(view), words) : rows.row(words));
        return strips;
    }

    private static Cell number(StatementView view) {
        return new Cell(PdfStyles.LEFT, 26, List.of(Ink.of(Integer.toString(view.number()), PdfStyles.NUMBER)));
    }

    private static String original(String was) {
        return was.isEmpty() ? "" : " (the page: " + was + ")";
    }

    private static Item tick(Decision decision) {
        Item.Mark mark = switch (decision) {
            case PENDING -> Item.Mark.EMPTY;
            case APPROVED, CORRECTED -> Item.Mark.TICKED;
            case REJECTED -> Item.Mark.CROSSED;
        };
        return new Item.Tick(BAR - 13, BOX, mark);
    }

    private void reviewed(StatementView view, List<Strip> strips) {
        if (!view.review().isEmpty()) {
            add(strips, List.of(Ink.of(view.review(), PdfStyles.REVIEW)));
        }
        if (!view.page().isEmpty()) {
            add(strips, List.of(Ink.of("the page: " + view.page(), PdfStyles.EVIDENCE)));
        }
    }

    private static List<Ink> occasion(List<Labelled> occasion) {
        List<Ink> inks = new ArrayList<>();
        for (Labelled detail : occasion) {
            String before = inks.isEmpty() ? "" : "  ·  ";
            inks.add(Ink.of(before + detail.label() + " ", PdfStyles.OCCASION_LABEL));
            inks.add(Ink.of(detail.text(), PdfStyles.OCCASION));
            inks.add(Ink.of(original(detail.was()), PdfStyles.EVIDENCE));
        }
        return inks;
    }

    private static List<Ink> source(Citation citation) {
        String number = citation.number() == 0 ? "" : "[" + citation.number() + "] ";
        List<Ink> inks = new ArrayList<>();
        inks.add(Ink.link(number + citation.text(), PdfStyles.SOURCE, citation.link()));
        inks.add(Ink.of(", " + citation.place(), PdfStyles.SOURCE));
        return inks;
    }

    private static List<Ink> look(String text, boolean open) {
        return List.of(
                Ink.of(open ? "LOOK  " : "NOTE  ", open ? PdfStyles.LOOK_LABEL : PdfStyles.REVIEW),
                Ink.of(text, open ? PdfStyles.LOOK : PdfStyles.SOURCE));
    }

    private void add(List<Strip> strips, List<Ink> inks) {
        strips.addAll(rows.row(Cell.body(inks.toArray(Ink[]::new))));
    }

    /** All on one page; where the statement is long, its first and last lines with their neighbours. */
    private static List<Strip> keep(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>();
        int last = strips.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean inside = last < LONG || i < 3 || i >= last - 3;
            kept.add(strips.get(i).kept(i < last && inside));
        }
        return kept;
    }
}
