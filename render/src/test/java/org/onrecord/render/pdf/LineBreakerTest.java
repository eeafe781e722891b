package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private final PdfFonts fonts = new PdfFonts();
    private final LineBreaker breaker = new LineBreaker(fonts);

    private List<List<Item.Text>> items(float width, String text) {
        return breaker.lines(new Cell(100, width, List.of(Ink.of(text, PdfStyles.WORDS))));
    }

    private List<String> lines(float width, String text) {
        return items(width, text).stream()
                .map(line -> line.stream().map(Item.Text::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void keepsTheBlankAtTheEndOfALine() {
        assertThat(lines(62, "of the people by the people")).containsExactly("of the people ", "by the people");
    }

    @Test
    void breaksBetweenChineseCharactersButNotBeforeAFullStop() {
        assertThat(lines(34, "和平利用。")).containsExactly("和平利", "用。");
        assertThat(lines(45, "和平利用。")).containsExactly("和平利", "用。");
    }

    @Test
    void cutsAWordThatIsLongerThanTheLine() {
        List<String> lines = lines(50, "a Donaudampfschifffahrt");
        assertThat(lines).hasSizeGreaterThan(2).first().isEqualTo("a ");
        assertThat(String.join("", lines)).isEqualTo("a Donaudampfschifffahrt");
    }

    @Test
    void keepsAnAccentWithItsLetter() {
        assertThat(lines(1, "x\u0301x\u0301")).containsExactly("x\u0301", "x\u0301");
        assertThat(lines(1, "e\u0301e\u0301")).containsExactly("é", "é");
    }

    @Test
    void takesALineFeedAsTheEndOfALine() {
        assertThat(lines(200, "one\ntwo\n\nthree")).containsExactly("one", "two", "", "three");
    }

    @Test
    void hasNoLineForNoText() {
        assertThat(lines(200, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(floats = {1, 7, 30, 90, 400})
    void losesNothingAtAnyWidth(float width) {
        String text =
                "It is (so to say) a long-term “plan”, 50 % of it at https://news.example.org/a/b?c=d, и 中国愿同。 End";
        assertThat(String.join("", lines(width, text))).isEqualTo(text);
    }

    @Test
    void fitsEveryLineIntoItsWidth() {
        String text = "The commission has heard all sides and has read all the papers. ".repeat(20);
        for (List<Item.Text> line : items(150, text)) {
            Item.Text last = line.get(line.size() - 1);
            float blank = last.font().getWidthPoint(' ', last.style().size());
            assertThat(last.x() + last.width() - blank).isLessThanOrEqualTo(250);
        }
    }

    @Test
    void startsANewItemWhereTheFontChanges() {
        List<Item.Text> line = items(300, "Wang 王敏 said").get(0);
        assertThat(line).extracting(Item.Text::text).containsExactly("Wang ", "王敏", " said");
        assertThat(line.get(1).x()).isEqualTo(line.get(0).x() + line.get(0).width());
    }

    @Test
    void opensTheChineseFontOnlyWhereACharacterNeedsIt() {
        assertThat(fonts.choose(Face.SERIF, 'é').font()).isSameAs(fonts.of(Face.SERIF));
        assertThat(fonts.choose(Face.SERIF, 'Ж').font()).isSameAs(fonts.of(Face.SERIF));
        assertThat(fonts.choose(Face.SERIF, 'λ').font()).isSameAs(fonts.of(Face.SERIF));
        assertThat(fonts.choose(Face.SERIF, '中').font()).isSameAs(fonts.of(Face.CHINESE));
    }
}
