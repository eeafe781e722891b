package org.onrecord.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.fixtures.Fixture;
import org.onrecord.sheet.FactSheet;

/** The law over the fixtures, and over copies of them into which elements of all sorts were put between words. */
class SourceWordsTest {
    private static final Extractor EXTRACTOR = new Extractor(ExtractorOptions.RULES);
    private static final int COPIES = 12;
    private static final int PUT_INTO_EACH = 60;
    private static final List<String> TAGS = List.of(
            "span",
            "a",
            "b",
            "label",
            "button",
            "aside",
            "form",
            "object",
            "dialog open",
            "dialog",
            "math",
            "svg",
            "div",
            "p",
            "q",
            "select",
            "option",
            "textarea",
            "script",
            "style",
            "noscript",
            "template",
            "br",
            "li",
            "table",
            "td",
            "del",
            "ins",
            "sup",
            "iframe",
            "details",
            "h2",
            "blockquote",
            "rt",
            "title",
            "menu",
            "nav",
            "x-y");
    private static final List<String> ATTRIBUTES = List.of(
            "",
            " class='share'",
            " class=\"post related\"",
            " id=comments",
            " class='promo ad'",
            " class='tags menu'",
            " class='sr-only'",
            " role='navigation'",
            " role=tooltip",
            " aria-hidden='true'",
            " hidden",
            " style='display:none'",
            " title='a > b'");
    private static final List<String> WORDS =
            List.of("not", "never ", " no", "", " ", "&amp;", "“", "”", "No.", "e\u0301", "<!--x-->");

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void aStatementSaysWhatThePageShows(Fixture fixture) {
        assertThat(breaches(fixture.toString(), fixture.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void alsoWhereElementsStandBetweenItsWords(Fixture fixture) {
        String markup = new String(fixture.bytes(), StandardCharsets.UTF_8);
        if (!fixture.toString().endsWith(".html")) {
            return;
        }
        Random random = new Random(20_261_130L);
        for (int copy = 0; copy < COPIES; copy++) {
            String mutant = withElements(markup, random);

            assertThat(breaches("page.html", mutant.getBytes(StandardCharsets.UTF_8)))
                    .as("copy %d", copy)
                    .isEmpty();
        }
    }

    @Test
    void tagsThatAreShownAsTheyWereTypedAreWords() throws IOException {
        for (String typed : List.of("<plaintext>", "<xmp>")) {
            byte[] page =
                    (typed + "“We sell <b>no</b> mill &amp; land,” said Ann Lee.").getBytes(StandardCharsets.UTF_8);
            Page read = new PageReader().read("page.html", new ByteArrayInputStream(page));
            FactSheet sheet =
                    EXTRACTOR.assemble(List.of(EXTRACTOR.extract(read))).sheet();

            assertThat(sheet.statements().get(0).facts().parts().get(0).words())
                    .isEqualTo("We sell <b>no</b> mill &amp; land,");
            assertThat(SourceWords.of("page.html", page, sheet)).isEmpty();
        }
    }

    @Test
    void noticesAWordThatAStatementLacks() throws IOException {
        String markup = "<p>The mill stands by the river, and the water has turned its wheel for many years now.</p>"
                + "<p>“We shall <!--not--> sell the old mill before the winter,” said Ann Lee.</p>";
        byte[] shown = markup.replace("<!--not-->", "<b>not</b>").getBytes(StandardCharsets.UTF_8);
        Page page = page("page.html", markup.getBytes(StandardCharsets.UTF_8));
        FactSheet sheet = sheet(page);

        assertThat(SourceWords.of(page, markup.getBytes(StandardCharsets.UTF_8), "s1", sheet))
                .isEmpty();
        assertThat(SourceWords.of(page, shown, "s1", sheet)).singleElement().satisfies(breach -> {
            assertThat(breach.words()).isEqualTo("We shall sell the old mill before the winter,");
            assertThat(breach.shown()).isEqualTo("We shall not sell the old mill before the winter,");
        });
    }

    private static String withElements(String markup, Random random) {
        StringBuilder mutant = new StringBuilder(markup);
        int body = Math.max(0, markup.indexOf("<body"));
        for (int i = 0; i < PUT_INTO_EACH; i++) {
            int at = mutant.indexOf(" ", body + random.nextInt(mutant.length() - body));
            if (at >= 0 && mutant.lastIndexOf(">", at) > mutant.lastIndexOf("<", at)) {
                String tag = TAGS.get(random.nextInt(TAGS.size()));
                String end = random.nextInt(8) == 0 ? "" : "</" + tag.split(" ", -1)[0] + ">";
                String attributes = ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
                String words = WORDS.get(random.nextInt(WORDS.size()));
                mutant.insert(at + random.nextInt(2), "<" + tag + attributes + ">" + words + end);
            }
        }
        return mutant.toString();
    }

    private static List<SourceWords.Breach> breaches(String name, byte[] bytes) {
        try {
            return SourceWords.of(name, bytes, sheet(page(name, bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    private static Page page(String name, byte[] bytes) throws IOException {
        return new PageReader().read(name, new ByteArrayInputStream(bytes));
    }

    private static FactSheet sheet(Page page) {
        return EXTRACTOR.assemble(List.of(EXTRACTOR.extract(page))).sheet();
    }
}
