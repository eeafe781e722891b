package org.onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.page.PageReader;
import org.onrecord.fixtures.Fixture;
import org.onrecord.render.yaml.YamlReader;
import org.onrecord.render.yaml.YamlRenderer;
import org.onrecord.sheet.FactSheet;

/** A law: a sheet that was made just now has no finding, however damaged its page is. */
class FreshSheetTest {
    private static final Extractor EXTRACTOR = new Extractor(ExtractorOptions.RULES);

    private static ExtractedPage read(Entry page) throws IOException {
        return EXTRACTOR.extract(new PageReader().read(page));
    }

    private static List<Discrepancy> findings(List<Entry> pages) throws IOException {
        List<ExtractedPage> read = new ArrayList<>();
        for (Entry page : pages) {
            read.add(read(page));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new YamlRenderer().render(EXTRACTOR.assemble(read).sheet(), written);
        FactSheet sheet = new YamlReader().read("sheet.yaml", written.toString(StandardCharsets.UTF_8));
        SheetIndex index = new SheetIndex(sheet);
        List<Discrepancy> found = new ArrayList<>(SourceCheck.silent(index, "sheet.yaml"));
        for (int i = 0; i < pages.size(); i++) {
            ExtractedPage again = read(pages.get(i));
            FactSheet fresh = EXTRACTOR.assemble(List.of(again)).sheet();
            found.addAll(SourceCheck.check(index, sheet.sources().get(i), again, fresh));
        }
        return found;
    }

    private static Entry page(String name, String text) {
        return Entry.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Fixture> pages() {
        return Fixture.good().stream();
    }

    @Test
    void allPagesInOneSheet() throws IOException {
        List<Entry> all = new ArrayList<>();
        for (Fixture page : Fixture.good()) {
            all.add(Entry.of(page.file().getFileName().toString(), Files.readAllBytes(page.file())));
        }
        assertThat(findings(all)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageAndWhatIsMadeOfIt(Fixture page) throws IOException {
        String name = page.file().getFileName().toString();
        byte[] bytes = Files.readAllBytes(page.file());
        assertThat(findings(List.of(Entry.of(name, bytes)))).isEmpty();
        String text = new PageReader().read(Entry.of(name, bytes)).text();
        List<UnaryOperator<String>> damages = List.of(
                it -> it.replaceAll("[”»]", "\uFFFD"),
                it -> it.replaceAll("[“«]", "\uFFFD("),
                it -> it.replaceAll("\\s*([“”«»\"])\\s*", "$1"),
                it -> it.replaceAll("([,.]) ?([“”«»\"])", "$1$2x"),
                it -> it.replaceAll(" (said|told|added) ", "$1"),
                it -> it.replace(" ", "\u00A0"),
                it -> Normalizer.normalize(it, Normalizer.Form.NFD),
                it -> it.replaceAll("([aeiou])(?=[a-z]* said)", "$1\u0301"));
        for (UnaryOperator<String> damage : damages) {
            assertThat(findings(List.of(page(name, damage.apply(text))))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageWithRandomDamage(Fixture page) throws IOException {
        String name = page.file().getFileName().toString();
        String text = new PageReader()
                .read(Entry.of(name, Files.readAllBytes(page.file())))
                .text();
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 4; round++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int i = 0; i < text.length() / 80; i++) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(4)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.setCharAt(at, (char) (32 + random.nextInt(224)));
                    case 2 -> damaged.insert(at, "“”'\"‘’ \n".charAt(random.nextInt(8)));
                    default ->
                        damaged.insert(at, text, at % text.length(), Math.min(text.length(), at % text.length() + 9));
                }
            }
            assertThat(findings(List.of(page(name, damaged.toString())))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e agree \uFFFDf \uFFFD",
                "“We are glad to be here,\uFFFD said Bo Wu. \uFFFD( The talks \uFFFD\uFFFD will last three days.",
                "“We built the bridge again,”Ann Lee said.x“We built the bridge again,”xBo Wu said.",
                "said on Mondaypeaceful purposes, “the town said in a statement.\n\n“We are using\uFFFDall our strength,”\n\nLee said.",
            })
    void wordsBesideALetterOrAGarbledMark(String text) throws IOException {
        assertThat(findings(List.of(page("page.txt", text)))).isEmpty();
    }
}
