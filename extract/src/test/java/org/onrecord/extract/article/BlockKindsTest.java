package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;

/** Kinds of blocks by tag, class and form, and blocks that repeat others. */
class BlockKindsTest {
    private static final String PARAGRAPHS = """
            <p>The gate of the harbour was opened on Monday, after nine years of work, and nobody came to see it.</p>
            <p>“We will not close it again, as long as I have a word in it,” said Ann Lee, who heads the office.</p>
            """;
    private static final String REST = """
            <p>The council will look for a new pump in the spring of next year, the town's paper reported.</p>
            """;

    @Test
    void classNamesSayDeckPullQuoteAndPost() {
        List<Block> blocks =
                article("<div class=\"story-standfirst\">Nine years of work, and nobody came.</div>" + PARAGRAPHS
                        + "<div class=\"pull-quote\">We will not close it again, as long as I have a word in it</div>"
                        + "<blockquote class=\"twitter-tweet\"><p>The gate is open, and it will stay so for ever.</p></blockquote>"
                        + REST);

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.DECK,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.PULL_QUOTE,
                        BlockKind.EMBEDDED_POST,
                        BlockKind.PARAGRAPH);
    }

    @Test
    void aPullQuoteIsLinkedToTheParagraphThatItRepeats() {
        List<Block> blocks = article(PARAGRAPHS
                + "<blockquote>“We will not close it again, as long as I have a word in it”</blockquote>" + REST);

        assertThat(blocks.get(3).repeats()).hasValue(2);
    }

    @Test
    void aParagraphPrintedTwiceIsLinkedToTheFirst() {
        List<Block> blocks = article(PARAGRAPHS + PARAGRAPHS + REST);

        assertThat(blocks)
                .extracting(Block::repeats)
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.empty());
    }

    @Test
    void whatIsRepeatedIsNotReadTwice() {
        Page page = page(PARAGRAPHS + "<blockquote>“We will not close it again, as long as I have a word in it,”"
                + " said Ann Lee.</blockquote>" + PARAGRAPHS + REST);

        assertThat(new Extractor(ExtractorOptions.RULES).extract(page).attributions())
                .filteredOn(found -> Pages.document(page)
                        .text(found.quotation().parts().get(0).span())
                        .contains("close it again"))
                .hasSize(1);
    }

    @Test
    void shortLinesMayStandTwice() {
        String answer = "<p>“Yes, I agree with that,” he said.</p>";

        assertThat(article(PARAGRAPHS + answer + REST + answer)).noneMatch(Block::isRepeated);
    }

    @Test
    void aClockTimeOfItsOwnIsTheStampOfAnEntry() {
        List<Block> blocks = article(PARAGRAPHS + "<p>10:35</p>" + REST + "<p>Updated at 2.15 p.m. GMT</p>"
                + "<p>The mayor has now left the harbour, and the gate is still open, a witness told the paper.</p>");

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.STAMP,
                        BlockKind.PARAGRAPH,
                        BlockKind.STAMP,
                        BlockKind.PARAGRAPH);
    }

    private static List<Block> article(String body) {
        Document document = Pages.document(page(body));
        return document.blocks();
    }

    private static Page page(String body) {
        return Pages.html("<html><body><article><h1>Gate opened</h1>" + body + "</article></body></html>");
    }
}
