package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;
import org.onrecord.text.Block;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class ScriptedBodyTest {
    private static final String FIRST = "The pump of the old town stopped on Monday, and nobody knows why it did so. "
            + "It had run for nine years, by day and by night, and the town had grown used to its sound.";
    private static final String SECOND =
            "\\u201cIt never stopped before, in all the years,\\u201d said Ann Lee, who runs the "
                    + "harbour office with two clerks &amp; a dog named \\\"Bolt\\\", and who has lived beside the pump all her life.";
    private static final String THIRD =
            "The council will look for a new one in the spring of next year, it says, and has "
                    + "put the money for it aside.";
    private static final String PAGE = """
            <html><head><script type="application/ld+json">
            {"@type": "NewsArticle", "headline": "Pump stops", "articleBody": "%s\\n\\n%s<p>%s</p>"}
            </script></head><body><h1>Pump stops</h1><div id="app"></div></body></html>
            """;

    @Test
    void aPageThatShowsNothingIsReadFromItsScript() {
        Page page = Pages.html(PAGE.formatted(FIRST, SECOND, THIRD));
        Document document = Pages.document(page);
        List<String> words =
                document.blocks().stream().map(Block::span).map(document::text).toList();

        assertThat(words).endsWith(FIRST, second(), THIRD);
        assertThat(document.text().split("\n", -1)).hasSize(words.size());
    }

    @Test
    void everySignLeadsBackIntoTheScript() {
        Page page = Pages.html(PAGE.formatted(FIRST, SECOND, THIRD));
        Document document = Pages.document(page);
        int mark = document.text().indexOf('“');
        int and = document.text().indexOf('&');

        assertThat(document.origin(new Span(mark, mark + 1)).of(page.text())).isEqualTo("\\u201c");
        assertThat(document.origin(new Span(and, and + 1)).of(page.text())).isEqualTo("&amp;");
        int pump = document.text().indexOf("The pump of");
        assertThat(document.origin(new Span(pump, pump + 8)).of(page.text())).isEqualTo("The pump");
    }

    @Test
    void aPageThatShowsItsArticleIsReadFromWhatItShows() {
        String shown = "<article><p>" + FIRST + "</p><p>" + THIRD + "</p></article>";
        Page page = Pages.html(PAGE.formatted(FIRST, SECOND, THIRD).replace("<div id=\"app\"></div>", shown));

        assertThat(Pages.document(page).text()).doesNotContain("Ann Lee");
    }

    @Test
    void aBodyThatBreaksOffIsReadToItsEnd() {
        String page = PAGE.formatted(FIRST, SECOND, THIRD);
        String cut = page.substring(0, page.indexOf("put the money"));

        assertThat(Pages.document(Pages.html(cut)).text()).contains("nobody knows why");
    }

    @Test
    void tagsAreReadHoweverTheyAreEscapedOrNamed() {
        String body = "<p>" + FIRST + "<\\/p>\\u003cp\\u003e" + SECOND + "\\u003c\\/p\\u003e<side-note>" + THIRD;
        Page page = Pages.html(PAGE.formatted(body, "", ""));

        assertThat(Pages.document(page).blocks().stream().map(Block::span).map(Pages.document(page)::text))
                .endsWith(FIRST, second(), THIRD)
                .noneMatch(words -> words.contains("<"));
    }

    private static String second() {
        return SECOND.replace("\\u201c", "“")
                .replace("\\u201d", "”")
                .replace("&amp;", "&")
                .replace("\\\"", "\"");
    }
}
