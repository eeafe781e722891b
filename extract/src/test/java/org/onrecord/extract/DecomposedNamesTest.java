package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Speaker;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Span;

/** A name is whole, however its letters and their marks are written. */
class DecomposedNamesTest {
    private static final String ARTICLE = """
            The mill stands by the river, and the water has turned its wheel for years.

            “We will rebuild the mill before the winter,” said %s, the miller of M\u00e1laga.

            “It will cost two million and take a year,” %s said.
            """;

    static List<String> names() {
        return List.of(
                "José Ramírez",
                "Björn Ångström",
                "Nguyễn Thị Thường",
                "Šárka Dvořáková",
                "Андрей Йовчев",
                "Zoë O’Núñez",
                "Ǻsa-Märit Lindström",
                "Aq\u0307va Q\u0307oraev",
                "Но\u0301ра Белы\u0301х");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWholeInPlainTextAndMarkup(String name) throws IOException {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String composed = ARTICLE.formatted(name, surname);
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String text = Normalizer.normalize(composed, form);

            assertWhole(name, read("page.txt", text));
            assertWhole(name, read("page.html", "<p>" + text.replace("\n\n", "</p><p>")));
            assertWhole(
                    name,
                    read("page.html", "<p>" + text.replace("\u0301", "&#x301;").replace("\n\n", "</p><p>")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jos\u00e9 Ra\u00adm\u00edrez", "Jose\u0301 Rami\u00ad\u0301rez", "Jos\u00e9 Ram\u200b\u00edrez"
            })
    void isWholeAroundSignsThatNobodySees(String name) throws IOException {
        assertWhole("Jos\u00e9 Ram\u00edrez", read("page.txt", ARTICLE.formatted(name, "Ram\u00edrez")));
    }

    private static void assertWhole(String name, ExtractedPage page) {
        String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
        List<Attribution> found = page.attributions();

        assertThat(found)
                .hasSize(2)
                .allSatisfy(attribution -> assertThat(attribution.speakers())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Speaker.Named.class,
                                named -> assertThat(named.name()).isEqualTo(whole)));
        Span mention = found.get(0).quotation().mentions().get(0).span();
        String source =
                page.document().document().origin(mention).of(page.page().text());
        assertThat(page.document().document().text(mention)).isEqualTo(whole);
        assertThat(Normalizer.normalize(
                        source.replace("&#x301;", "\u0301").replaceAll("[\u00ad\u200b]", ""), Normalizer.Form.NFC))
                .isEqualTo(whole);
        FactSheet sheet =
                new Extractor(ExtractorOptions.RULES).assemble(List.of(page)).sheet();
        assertThat(sheet.statements())
                .extracting(Statement::facts)
                .allSatisfy(facts -> assertThat(facts.speakers()).hasSize(1));
    }

    private static ExtractedPage read(String file, String text) throws IOException {
        Page page = new PageReader().read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Extractor(ExtractorOptions.RULES).extract(page);
    }
}
