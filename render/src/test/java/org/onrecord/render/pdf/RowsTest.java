package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Rows rows = new Rows(new PdfFonts());

    private static Cell cell(float x, String text) {
        return new Cell(x, 60, List.of(Ink.of(text, PdfStyles.TABLE)));
    }

    private static String text(List<Item.Text> items) {
        return items.stream().map(Item.Text::text).collect(Collectors.joining());
    }

    @Test
    void isAsLongAsItsLongestCell() {
        List<Strip> strips = rows.row(cell(0, "one"), cell(100, "one\ntwo\nthree"), cell(200, ""));
        assertThat(strips).hasSize(3);
        assertThat(strips.get(0).items()).hasSize(2);
        assertThat(strips.get(2).items()).hasSize(1);
    }

    @Test
    void keepsItsLinesTogetherButNotWithWhatFollows() {
        assertThat(rows.row(cell(0, "one\ntwo\nthree"))).extracting(Strip::keep).containsExactly(true, true, false);
    }

    @Test
    void cutsALineThatIsTooLongWithAnEllipsis() {
        Ink ink = Ink.of("A title that is far too long for the head of a page", PdfStyles.FRAME);
        List<Item.Text> line = rows.oneLine(10, 80, ink);
        assertThat(text(line)).startsWith("A title that").endsWith("…");
        assertThat(text(rows.oneLine(10, 500, ink))).isEqualTo(ink.text());
    }

    @Test
    void endsAtTheRightEdge() {
        List<Item.Text> line = rows.oneLineRight(500, 200, Ink.of("Page 1 of 2", PdfStyles.FRAME));
        Item.Text last = line.get(line.size() - 1);
        assertThat(last.x() + last.width()).isBetween(499.9f, 500.1f);
    }

    @Test
    void printsNothingForNothing() {
        assertThat(rows.oneLine(0, 100, Ink.of("", PdfStyles.FRAME))).isEmpty();
        assertThat(rows.row(cell(0, ""))).isEmpty();
    }
}
