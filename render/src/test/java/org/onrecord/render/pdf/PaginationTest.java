package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.render.SampleSheets;
import org.onrecord.render.view.SheetViewBuilder;
import org.onrecord.sheet.FactSheet;

class PaginationTest {
    private static final float ROOM = PdfStyles.TOP - PdfStyles.BOTTOM;

    static List<FactSheet> sheets() {
        return List.of(SampleSheets.small(), SampleSheets.empty(), SampleSheets.hard(), SampleSheets.large(61));
    }

    private static List<Strip> strips(FactSheet sheet) {
        return new SheetLayout(new Rows(new PdfFonts())).strips(new SheetViewBuilder().build(sheet));
    }

    private static Strip line(float height, boolean keep) {
        return Strip.white(height).with(new Item.Hairline(0, 1)).kept(keep);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void losesNothingAndOverflowsNoPage(FactSheet sheet) {
        List<Strip> strips = strips(sheet);
        List<List<Strip>> pages = Pagination.pages(strips);
        List<Strip> printed = new ArrayList<>();
        for (List<Strip> page : pages) {
            assertThat(page.get(0).isWhite()).isFalse();
            assertThat(page.stream().mapToDouble(Strip::height).sum()).isLessThanOrEqualTo(ROOM + 0.01);
            page.stream().filter(strip -> !strip.isWhite()).forEach(printed::add);
        }
        assertThat(printed)
                .isEqualTo(strips.stream().filter(strip -> !strip.isWhite()).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void neverEndsAPageInsideWhatBelongsTogether(FactSheet sheet) {
        List<List<Strip>> pages = Pagination.pages(strips(sheet));
        for (List<Strip> page : pages.subList(0, pages.size() - 1)) {
            assertThat(page.get(page.size() - 1).keep()).isFalse();
        }
    }

    @Test
    void movesAGroupThatDoesNotFitAsAWhole() {
        List<Strip> strips = List.of(line(ROOM - 30, false), line(20, true), line(20, false));
        assertThat(Pagination.pages(strips)).hasSize(2).last().isEqualTo(strips.subList(1, 3));
    }

    @Test
    void dividesAGroupThatIsLongerThanAPage() {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            strips.add(line(20, true));
        }
        assertThat(Pagination.pages(strips)).hasSize(3).allMatch(page -> page.size() <= ROOM / 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28})
    void keepsAHeadingWithItsFirstStatementAndSourceLine(int statements) {
        FactSheet sheet = SampleSheets.large(statements);
        String page = Pdf.pages(Pdf.write(sheet)).stream()
                .filter(text -> text.contains("spokesperson of the ministry"))
                .findFirst()
                .orElseThrow();
        assertThat(page.substring(page.indexOf("spokesperson of the ministry")))
                .contains("“In year 2 of the programme")
                .contains("line 3 of orbit.html");
    }
}
