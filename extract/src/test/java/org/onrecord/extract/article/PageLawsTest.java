package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.info.PageInfoReader;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.extract.page.Pages;
import org.onrecord.text.Block;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** What holds for every page. */
class PageLawsTest {
    private static final String TEXT = """
            You are here: Home » News » A plan

            Agencies sign a plan for the Moon
            Views:0   Publish Time: 2021-04-13

            The two agencies\u00A0 signed a plan for a joint
            station, and the head of the agency (then

            in office) said:\t“It is «good»,”
            Новости партнёров
            Ракета упала 火箭 \uD83D\uDE80
            """;
    private static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>A plan &amp; more | News</title></head>
            <body><nav><a href="/">Home</a></nav><article><h1>A plan &ndash; signed</h1>
            <p>The &ldquo;plan&rdquo; &amp; its  costs&nbsp;were<br>signed by &#x410;nn &copy Lee &notit; on <b>Tues</b>day,
            <q>we did it</q> she said, and more words follow here to make it prose.
            <blockquote>We will go<p>to the Moon</blockquote>
            <ul><li>one<li>two</ul><table>lost<tr><td>cell</table>
            <pre>a
              b</pre></article><footer>&copy; 2022</footer>
            """;

    static Stream<Page> pages() {
        return Stream.of(Pages.text(TEXT), Pages.html(HTML));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Timeout(60)
    void everyPrefixAndSuffixComesThrough(Page page) {
        String words = page.text();
        for (int i = 1; i < words.length(); i++) {
            for (String part : new String[] {words.substring(0, i), words.substring(i)}) {
                if (!part.isBlank()) {
                    Page cut = page.kind() == PageKind.HTML ? Pages.html(part) : Pages.text(part);
                    assertLeadsBack(cut, Pages.document(cut));
                    new PageInfoReader().read(cut, Pages.document(cut));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lineEndsMakeNoDifference(Page page) {
        Document document = Pages.document(page);
        for (String end : new String[] {"\r\n", "\r"}) {
            String words = page.text().replace("\n", end);
            Page other = page.kind() == PageKind.HTML ? Pages.html(words) : Pages.text(words);

            assertThat(Pages.document(other).text()).isEqualTo(document.text());
            assertThat(Pages.document(other).blocks()).isEqualTo(document.blocks());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void blocksAreSetApartByOneLineEnd(Page page) {
        Document document = Pages.document(page);
        int end = -1;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isEqualTo(end + 1);
            assertThat(document.text(block.span()))
                    .isNotBlank()
                    .doesNotContain("\n")
                    .isEqualTo(document.text(block.span()).strip());
            end = block.span().end();
        }
        assertThat(end).isEqualTo(document.text().length());
    }

    /** Every sign of the clean text is the sign at its origin, a blank for white space, or a decoded reference. */
    private static void assertLeadsBack(Page page, Document document) {
        for (Block block : document.blocks()) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                String origin = document.origin(new Span(i, i + 1)).of(page.text());
                String sign = document.text().substring(i, i + 1);
                boolean same = origin.equals(sign)
                        || sign.equals(" ") && !origin.isEmpty()
                        || origin.startsWith("&")
                        || sign.equals("”") && origin.isEmpty()
                        || origin.matches("</?q>?.*");
                assertThat(same)
                        .as("“%s” from “%s” in %s", sign, origin, page.text())
                        .isTrue();
            }
        }
    }
}
