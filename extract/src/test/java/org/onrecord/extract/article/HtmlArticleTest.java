package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class HtmlArticleTest {
    private static final String FIRST =
            "The two agencies signed a plan for a joint station on Tuesday, the head of the agency told reporters.";
    private static final String SECOND =
            "“We will build it together with everybody who wants to come along,” the press service of the agency said.";
    private static final String ARTICLE = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>%s</article>",
                "<div><div>%s</div></div>",
                "<table><tr><td>%s</td></tr></table>",
                "<form action='/'><div>%s</div></form>",
                "<div class='page has-sidebar'>%s</div>",
                "%s",
            })
    void findsTheArticleInAnyHouse(String house) {
        String around = "<nav><a href='/'>Home</a></nav><header><p>Example</p></header>%s"
                + "<div class='related-posts'><p>A rocket fell on a farm, and nobody was hurt by it at all.</p></div>"
                + "<ul><li><a href='/1'>Other news of the day</a></ul><footer>© 2022 Example</footer>"
                + "<script>var a = 'not read';</script><div hidden>Nobody sees it.</div>";

        assertThat(Pages.blocks(Pages.html(around.formatted(house.formatted(ARTICLE)))))
                .containsSubsequence(FIRST, SECOND)
                .doesNotContain("Example", "Home", "© 2022 Example", "Nobody sees it.")
                .noneMatch(block -> block.contains("rocket"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s<p>%s",
                "<div>%s</div><div>%s</div>",
                "%s<br><br>%s",
                "<div>%s<br>%s",
                "<body>%s<p>%s",
                "<span>%s</span><br/><br/><span>%s",
            })
    void cutsBlocksWhateverSetsThemApart(String markup) {
        assertThat(Pages.blocks(Pages.html(markup.formatted(FIRST, SECOND)))).containsExactly(FIRST, SECOND);
    }

    @Test
    void namesTheKindsOfBlocks() {
        Page page = Pages.html("<article><h1>A plan for the Moon</h1>" + ARTICLE + "<h2>What comes next</h2><ul><li>one"
                + "<li>two</ul><blockquote>We will go to the Moon.</blockquote><figure><figcaption>The station"
                + "</figcaption></figure><table><tr><td>a cell</table>");

        assertThat(Pages.kinds(page))
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.BLOCK_QUOTATION,
                        BlockKind.CAPTION,
                        BlockKind.TABLE_CELL);
    }

    @Test
    void fetchesTheHeadlineFromBeforeTheArticle() {
        Page page = Pages.html("<div><h1>A plan for the Moon</h1></div><article>" + ARTICLE + "</article>");

        assertThat(Pages.blocks(page)).containsExactly("A plan for the Moon", FIRST, SECOND);
        assertThat(Pages.kinds(page).get(0)).isEqualTo(BlockKind.TITLE);
    }

    @Test
    void showsTheMarksOfQuotedWordsAndLeadsBackToTheTags() {
        String markup = "<p>The head of the agency said <q cite='a'>we will go</q> to all of them there.";
        Page page = Pages.html(markup);
        Document document = Pages.document(page);

        assertThat(document.text()).contains("said “we will go” to");
        int open = document.text().indexOf('“');
        int close = document.text().indexOf('”');
        assertThat(document.origin(new Span(open, open + 1)).of(markup)).isEqualTo("<q cite='a'>");
        assertThat(document.origin(new Span(close, close + 1)).of(markup)).isEqualTo("</q>");
        assertThat(document.origin(new Span(open + 1, close)).of(markup)).isEqualTo("we will go");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&ldquo;", "&#8220;", "&#x201c;", "“"})
    void leadsBackThroughCharacterReferences(String mark) {
        String markup = "<p>A &amp; B &lt;said&gt; &copy it: " + mark + "yes &notit; <b>and</b>\u00A0no” & more";
        Page page = Pages.html(markup);
        Document document = Pages.document(page);
        int at = document.text().indexOf('“');

        assertThat(document.text()).isEqualTo("A & B <said> © it: “yes ¬it; and no” & more");
        assertThat(document.origin(new Span(at, at + 1)).of(markup)).isEqualTo(mark);
        assertThat(document.origin(new Span(at + 1, at + 4)).of(markup)).isEqualTo("yes");
        assertThat(document.origin(new Span(0, document.text().length())).of(markup))
                .isEqualTo(markup.substring(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class='sr-only'>, opens a new tab</span>",
                "<span class='link__label visually-hidden'>, opens a new tab</span>",
                "<span style='clip: rect(0 0 0 0); width: 1px'>, opens a new tab</span>",
                "<span hidden>, opens a new tab</span>",
                "<span role='tooltip'>, opens a new tab</span>",
                "<script>tab()</script>",
            })
    void leavesOutWhatNobodySeesInsideASentence(String unseen) {
        String markup =
                "<p>The head of the <a href='/'>agency" + unseen + "</a> said that they will go to the Moon next year.";

        assertThat(Pages.blocks(Pages.html(markup)))
                .containsExactly("The head of the agency said that they will go to the Moon next year.");
    }

    @Test
    void hasNoBlocksWhereThereAreNoWords() {
        assertThat(Pages.blocks(Pages.html("<html><body><img src='a.png'></body></html>")))
                .isEmpty();
    }

    @Test
    void appliesTheEvidenceOfLinesToMarkupToo() {
        Page page = Pages.html(
                "<div><p>Views: 103<p>" + FIRST + "<p>Spread the love<p>" + SECOND + "<p>Leave a Reply</div>");

        assertThat(Pages.blocks(page)).containsExactly(FIRST, SECOND);
    }
}
