package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;
import org.onrecord.text.BlockKind;

class JudgedArticleTest {
    private static final String FIRST =
            "The ferry to the northern islands will sail every day from May, the harbour master said on Monday.";
    private static final String SECOND =
            "“We waited nine years for this boat, and now nobody has to row any more,” said Ole Berg, who keeps bees there.";
    private static final String THIRD =
            "The council paid for the ferry with money that it had put aside for a bridge, which was never built.";
    private static final String PAGE = """
            <html><head><title>Ferry sails daily</title><meta property="og:title" content="Ferry sails daily"></head><body>
            <header><ul><li><a href="/">Home</a><li><a href="/a">News</a><li><a href="/b">Weather</a></ul></header>
            <main><article><h1>Ferry sails daily</h1><p class="byline">By <a href="/ann">Ann Holm</a></p>
            <div class="story-body"><p>%s</p><figure><img src="f.jpg"><figcaption>The ferry at its pier. Photo: Example</figcaption>
            </figure><p>%s</p><h2>Nine years of waiting</h2><p>%s</p>%s</div></article>
            <aside><h3>Most read</h3><ul><li><a href="/1">Bees return to the islands</a><li><a href="/2">Bridge is not built
            </a><li><a href="/3">Nobody rows on Sundays now</a></ul></aside></main>
            <footer><p>© Example. All rights reserved.</p><p><a href="/privacy">Privacy</a></p></footer></body></html>
            """;

    @Test
    void keepsHeadlineBodyAndCaptions() {
        Page page = page("");

        assertThat(Pages.blocks(page))
                .containsExactly(
                        "Ferry sails daily",
                        FIRST,
                        "The ferry at its pier. Photo: Example",
                        SECOND,
                        "Nine years of waiting",
                        THIRD);
        assertThat(Pages.kinds(page))
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.PARAGRAPH,
                        BlockKind.CAPTION,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>Read more: <a href='/4'>Bees return to the islands</a></strong></p>",
                "<p><em>Sign up for our newsletter</em></p>",
                "<div class='related'><h3>Related</h3><p><a href='/5'>The bridge that was never built</a></p></div>",
            })
    void leavesOutWhatStandsBesideTheBody(String beside) {
        assertThat(Pages.blocks(page(beside))).hasSize(6);
    }

    private static Page page(String more) {
        return Pages.html(PAGE.formatted(FIRST, SECOND, THIRD, more));
    }
}
