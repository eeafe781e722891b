package org.onrecord.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.fixtures.Fixture;
import org.onrecord.text.Block;
import org.onrecord.text.Document;
import org.onrecord.text.Position;
import org.onrecord.text.Span;

class OriginsTest {
    private static final String HTML = """
            <html><body><div id="story"><h1>Gate &amp; bridge</h1>
            <p>The gate was opened on Monday, after nine years of work in the harbour — and nobody came.</p>
            <p>The mayor said: <q>We will not close it again, as long as I have a word in it.</q></p>
            </div></body></html>
            """;

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void theBytesOfEveryBlockSayItsWords(Fixture fixture) {
        Page page = Pages.read(fixture.toString(), fixture.bytes());
        Document document = Pages.document(page);
        Origins origins = new Origins(page, document);
        for (Block block : document.blocks()) {
            Origin origin = origins.origin(block.span());
            String source = origin.source().of(page.text());

            assertThat(letters(
                            page.kind() == PageKind.HTML ? Jsoup.parse(source).wholeText() : source))
                    .contains(letters(document.text(block.span())));
            assertThat(origin.path().isPresent()).isEqualTo(page.kind() == PageKind.HTML);
        }
    }

    @Test
    void pathsLeadToTheElementThatHoldsTheWords() {
        Page page = Pages.html(HTML);
        Document document = Pages.document(page);
        Origins origins = new Origins(page, document);
        List<String> paths = document.blocks().stream()
                .map(block -> origins.origin(block.span()).path().orElseThrow())
                .toList();

        assertThat(paths).containsExactly("#story > h1", "#story > p:nth-of-type(1)", "#story > p:nth-of-type(2)");
        for (int i = 0; i < paths.size(); i++) {
            String words = document.text(document.blocks().get(i).span());
            assertThat(letters(Jsoup.parse(HTML).select(paths.get(i)).text())).isEqualTo(letters(words));
        }
    }

    @Test
    void bytesAndLinesAreThoseOfTheFile() {
        Page page = Pages.html(HTML);
        Document document = Pages.document(page);
        Block last = document.blocks().get(2);
        Origin origin = new Origins(page, document).origin(last.span());
        byte[] bytes = HTML.getBytes(StandardCharsets.UTF_8);

        assertThat(new String(
                        bytes,
                        origin.bytes().start(),
                        origin.bytes().end() - origin.bytes().start(),
                        StandardCharsets.UTF_8))
                .startsWith("The mayor said: <q>We will")
                .endsWith("a word in it.</q>");
        assertThat(origin.position()).isEqualTo(new Position(3, 4));
    }

    @Test
    void findsWordsBehindANullThatTheParserDropsOrReplaces() {
        for (String damage : List.of("\u0000", "\u0000\uFFFD", "\uFFFD\u0000\uFFFD", "\uFFFD\u0000\u0000")) {
            Page page = Pages.html("<p>" + "The mill stands by the river. ".repeat(40) + "The pump" + damage
                    + " works again, and the water runs, the engineer said.</p>");
            Document document = Pages.document(page);
            int at = document.text().indexOf("water");

            Origin origin = new Origins(page, document).origin(new Span(at, at + "water".length()));

            assertThat(origin.source().of(page.text())).as(damage).isEqualTo("water");
        }
    }

    @Test
    void aReferenceWithoutItsSemicolonEndsBeforeTheNextWord() {
        Page page = Pages.html("<p>She wrote &lt&ltPumps &ampc work well&gt&gt, and the water runs, said Lee.</p>");
        Document document = Pages.document(page);
        Origins origins = new Origins(page, document);
        for (String word : List.of("Pumps", "&", "c", "work")) {
            int at = document.text().indexOf(word);
            assertThat(origins.origin(new Span(at, at + word.length())).source().of(page.text()))
                    .isEqualTo(word.equals("&") ? "&amp" : word);
        }
    }

    @Test
    void anIdThatTwoElementsHaveIsNoWayIn() {
        Page page = Pages.html(HTML.replace("<h1>", "<h1 id=\"story\">"));
        Document document = Pages.document(page);

        assertThat(new Origins(page, document)
                        .origin(document.blocks().get(0).span())
                        .path())
                .hasValue("html > body > div > h1");
    }

    @Test
    void plainTextHasNoPath() {
        Page page = Pages.text("The gate was opened on Monday, after nine years of work.\n");
        Document document = Pages.document(page);

        assertThat(new Origins(page, document)
                        .origin(document.blocks().get(0).span())
                        .path())
                .isEmpty();
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
