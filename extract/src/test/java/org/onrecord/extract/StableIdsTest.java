package org.onrecord.extract;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.page.Page;
import org.onrecord.fixtures.Fixture;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.Statement;

/** An id depends on the page's address and the words alone, so that reviews still fit. */
class StableIdsTest {
    static List<Fixture> marked() {
        return Fixture.good().stream()
                .filter(fixture -> TextPages.of(fixture).text().contains("</body>"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void extractingTwiceIsEqual(Fixture fixture) {
        Extractor other = new Extractor(ExtractorOptions.RULES);

        assertThat(other.assemble(List.of(other.extract(TextPages.of(fixture)))))
                .isEqualTo(new Extractor(ExtractorOptions.RULES)
                        .assemble(List.of(TextPages.extract(TextPages.of(fixture)))));
    }

    @Test
    void orderOfFilesChangesNoId() {
        List<ExtractedPage> pages = new ArrayList<>();
        Fixture.good().forEach(fixture -> pages.add(TextPages.extract(TextPages.of(fixture))));
        Map<String, List<String>> before =
                ids(new Extractor(ExtractorOptions.RULES).assemble(pages).sheet());
        Collections.reverse(pages);

        assertThat(ids(new Extractor(ExtractorOptions.RULES).assemble(pages).sheet()))
                .isEqualTo(before);
        assertThat(before.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"pages/a.txt, a.txt", "./pages/a.txt, a.txt", "/srv/pages/a.txt, a.txt", "pages\\a.txt, a.txt"})
    void theWayToAFileChangesNoId(String typed, String name) {
        assertThat(List.copyOf(ids(typed, "")))
                .isNotEmpty()
                .isEqualTo(ids(name, ""))
                .doesNotContainAnyElementsOf(ids("b.txt", ""));
    }

    @Test
    void pagesOnStandardInputAreToldApartByTheirText() {
        assertThat(ids("-", ""))
                .isEqualTo(ids("-", "\n"))
                .doesNotContainAnyElementsOf(ids("-", "It rained all day.\n"));
    }

    private static List<String> ids(String file, String end) {
        String text = "\"We will not charge a toll,\" said Ann Lee, the mayor of the town, on Monday.\n\n" + end;
        ExtractedPage page = TextPages.extract(TextPages.read(file, text.getBytes(StandardCharsets.UTF_8)));
        return new Extractor(ExtractorOptions.RULES)
                .assemble(List.of(page)).sheet().statements().stream()
                        .map(statement -> statement.facts().id().value())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("marked")
    void anotherAdvertisementChangesNoId(Fixture fixture) {
        Page page = TextPages.of(fixture);
        String other = page.text()
                .replace("</body>", "<aside class=\"ad\"><a href=\"/k\">Kettles, half the price</a></aside></body>");
        Page anew = utf8(page.file(), other);

        assertThat(ids(new Extractor(ExtractorOptions.RULES)
                        .assemble(List.of(TextPages.extract(anew)))
                        .sheet()))
                .isEqualTo(ids(new Extractor(ExtractorOptions.RULES)
                        .assemble(List.of(TextPages.extract(page)))
                        .sheet()));
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void lineEndsChangeNoStatement(Fixture fixture) {
        Page page = TextPages.of(fixture);
        String lines = page.text().replace("\r\n", "\n").replace('\r', '\n');
        List<String> statements = TextPages.lines(TextPages.extract(utf8(page.file(), lines)));
        for (String end : List.of("\r\n", "\r")) {
            Page other = utf8(page.file(), lines.replace("\n", end));

            assertThat(TextPages.lines(TextPages.extract(other))).isEqualTo(statements);
        }
        assertThat(TextPages.lines(TextPages.extract(page))).isEqualTo(statements);
    }

    /** A byte order mark overrides whatever charset the page declares. */
    private static Page utf8(String file, String text) {
        return TextPages.read(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** By file, the ids in order. */
    private static Map<String, List<String>> ids(FactSheet sheet) {
        Map<String, String> files = sheet.sources().stream().collect(toMap(Source::id, Source::file));
        Map<String, List<String>> ids = new TreeMap<>(reverseOrder());
        for (Statement statement : sheet.statements()) {
            ids.computeIfAbsent(files.get(statement.facts().source()), file -> new ArrayList<>())
                    .add(statement.facts().id().value());
        }
        return ids;
    }
}
