package org.onrecord.extract.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;
import org.onrecord.sheet.Reading;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;

class PageInfoReaderTest {
    private static final String BODY = "The two agencies signed a plan for a joint station on Tuesday, the head of the"
            + " agency said to reporters in the capital.";

    private static PageInfo text(String head) {
        Page page = Pages.text(head + "\n\n" + BODY + "\n");
        return new PageInfoReader().read(page, Pages.document(page));
    }

    private static PageInfo html(String head, String body) {
        Page page = Pages.html("<html><head>" + head + "</head><body>" + body + "<p>" + BODY + "</p></body></html>");
        return new PageInfoReader().read(page, Pages.document(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Issuing time:2020-04-05 00:00|2020-04-05",
                "Views:0     Author:Site Editor     Publish Time: 2021-04-13      Origin:Site|2021-04-13",
                "22.04.2022 103 просмотров|2022-04-22",
                "June 25th, 2019|2019-06-25",
                "25 June 2019|2019-06-25",
                "Tue, 25 Jun 2019 10:00 GMT|2019-06-25",
                "2019年6月25日 来源：新华社|2019-06-25",
                "25 июня 2019|2019-06-25",
                "Дата: 25 июня 2019 г.|2019-06-25",
                "Published: 2019/6/5|2019-06-05",
                "25/06/2019|2019-06-25",
                "Posted on Nov. 3, 2021 by Ann Lee|2021-11-03",
            })
    void readsADayAsItIsPrinted(String line, String day) {
        assertThat(text("A plan for the Moon\n" + line).published()).contains(new Reading(day, "text, line 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13-45", "31.02.2022", "03/04/2021", "Room 22.04", "Flight 2020-04"})
    void doesNotReadWhatIsNoDayOrTwo(String line) {
        assertThat(text("A plan for the Moon\n" + line).published()).isEmpty();
    }

    @Test
    void doesNotReadADayOutOfRunningText() {
        Page page = Pages.text("A plan\n\n" + BODY
                + "\n\nIt was on June 25, 2019 that the head of the agency had signed" + " the first of them.");

        assertThat(new PageInfoReader().read(page, Pages.document(page)).published())
                .isEmpty();
    }

    @Test
    void tellsPublicationFromChange() {
        PageInfo info = text("A plan\nPublished: June 25, 2019 Updated: June 26, 2019");

        assertThat(info.published()).contains(new Reading("2019-06-25", "text, line 2"));
        assertThat(info.modified()).contains(new Reading("2019-06-26", "text, line 2"));
    }

    @Test
    void readsNamesBehindLabelsButNoPlaceholders() {
        PageInfo info = text("A plan for the Moon\nAuthor: Ann Lee Source: Example News 103 views");

        assertThat(info.authors()).containsExactly(new Reading("Ann Lee", "text, line 2"));
        assertThat(text("A plan\nAuthor: admin Origin: Site").authors()).isEmpty();
        assertThat(text("A plan\nAuthor: admin Origin: Site").publisher()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: Site Inquire, ''",
        "Origin:Company news Inquire, ''",
        "Origin: Inquire, ''",
        "Origin: Example News Inquire, Example News",
        "Origin: Example Inquirer, Example Inquirer"
    })
    void doesNotTakeAButtonForThePublisher(String line, String publisher) {
        assertThat(text("A plan for the Moon\n" + line)
                        .publisher()
                        .map(Reading::value)
                        .orElse(""))
                .isEqualTo(publisher);
    }

    @Test
    void readsABylineWithItsNames() {
        assertThat(text("A plan\nBy Ann Lee and Li Wei | Example News").authors())
                .extracting(Reading::value)
                .containsExactly("Ann Lee", "Li Wei");
        assertThat(text("A plan\nBy Friday it will fly.").authors()).isEmpty();
    }

    @Test
    void takesTheOwnerOfTheCopyrightForThePublisher() {
        Page page = Pages.text(BODY + "\n\nCopyright © 2021 Example Limited All rights reserved. | Sitemap");

        assertThat(new PageInfoReader().read(page, Pages.document(page)).publisher())
                .contains(new Reading("Example Limited", "text, line 3"));
    }

    @Test
    void takesTheTitleFromTheFirstLine() {
        assertThat(text("\nA plan for the Moon").title()).contains(new Reading("A plan for the Moon", "text, line 2"));
    }

    @Test
    void takesTheHeadlineBelowTheNameOfThePaper() {
        assertThat(text("Example-Courier\n\nA plan for the far side of the Moon\n\n07.03.2023 | 12 comments")
                        .title())
                .contains(new Reading("A plan for the far side of the Moon", "text, line 3"));
    }

    @Test
    void doesNotTakeTheArticleInAnUnclosedHeadingForTheTitle() {
        Page page = Pages.html("<title>A plan for the Moon</title><h1>A plan for the Moon" + ("<p>" + BODY).repeat(3));

        assertThat(new PageInfoReader().read(page, Pages.document(page)).title())
                .contains(new Reading("A plan for the Moon", "title"));
        assertThat(Pages.document(page).blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @Test
    void readsMetaTags() {
        PageInfo info = html(
                "<title>A plan for the Moon | Example</title>"
                        + "<meta property='og:site_name' content='Example News'>"
                        + "<meta property='article:published_time' content='2019-06-25T23:30:00+08:00'>"
                        + "<meta property='article:modified_time' content='2019-06-26'>"
                        + "<meta name='author' content='By Ann Lee'>"
                        + "<link rel='canonical' href='https://example.com/a'>",
                "<h1>A plan for the Moon</h1>");

        assertThat(info.title()).contains(new Reading("A plan for the Moon", "h1"));
        assertThat(info.publisher()).contains(new Reading("Example News", "meta og:site_name"));
        assertThat(info.published()).contains(new Reading("2019-06-25", "meta article:published_time"));
        assertThat(info.modified()).contains(new Reading("2019-06-26", "meta article:modified_time"));
        assertThat(info.authors()).containsExactly(new Reading("Ann Lee", "meta author"));
        assertThat(info.address()).contains(new Reading("https://example.com/a", "link canonical"));
    }

    @Test
    void readsJsonLd() {
        PageInfo info = html(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
                        + "{\"@type\":[\"NewsArticle\"],\"headline\":\"A \\u0022plan\\u0022\",\"author\":"
                        + "[{\"name\":\"Ann Lee\"},{\"name\":\"Li Wei\"}],\"publisher\":{\"name\":\"Example\"},"
                        + "\"datePublished\":\"2019-06-25\",\"n\":[1,true,null]}]}</script>",
                "");

        assertThat(info.title()).contains(new Reading("A \"plan\"", "JSON-LD headline"));
        assertThat(info.authors()).extracting(Reading::value).containsExactly("Ann Lee", "Li Wei");
        assertThat(info.publisher()).contains(new Reading("Example", "JSON-LD publisher"));
        assertThat(info.published()).contains(new Reading("2019-06-25", "JSON-LD datePublished"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"a\":", "[1,", "{\"@type\":\"Article\",\"author\":", "\"\\u12", "nothing", "{\"a\" 1}"})
    void letsBrokenJsonLdPass(String json) {
        assertThat(html("<script type='application/ld+json'>" + json + "</script>", "")
                        .authors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A plan - and more - Example News;Example News;A plan - and more",
                "A plan for the Moon | Example;'';A plan for the Moon",
                "A plan for the Moon_Example_Space;Example;A plan for the Moon_Example_Space",
                "A plan for the Moon - Paris;Example;A plan for the Moon - Paris",
                "Example;Example;Example",
            })
    void cutsTheSiteOffTheTitle(String title, String site, String expected) {
        assertThat(new SiteNames(Optional.empty(), List.of(Optional.of(new Reading(site, "")))).cut(title))
                .isEqualTo(expected);
    }

    @Test
    void findsTheAuthorToWhomTheArticleOnlyPoints() {
        PageInfo info = html(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#ann\"}},"
                        + "{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Lee\"}]}</script>",
                "");
        assertThat(info.authors()).containsExactly(new Reading("Ann Lee", "JSON-LD author"));
    }

    @Test
    void takesNoPublisherForAnAuthor() {
        PageInfo info = html(
                "<meta property='og:site_name' content='Example News'><meta name='author' content='Example News'>", "");
        assertThat(info.authors()).isEmpty();
    }

    @Test
    void readsTheAddressThatABrowserLeft() {
        Page page = Pages.html("<!-- saved from url=(0022)https://example.com/2019/06/25/plan --><p>" + BODY);
        PageInfo info = new PageInfoReader().read(page, Pages.document(page));

        assertThat(info.address()).contains(new Reading("https://example.com/2019/06/25/plan", "comment saved from"));
        assertThat(info.published()).contains(new Reading("2019-06-25", "comment saved from"));
    }

    @Test
    void believesTheWordsMoreThanTheDeclaredLanguage() {
        Page page = Pages.html("<html lang=en-US><p>Станция открыта для всех, сказал директор агентства.");
        Page english = Pages.html("<html lang=en_GB><p>" + BODY);

        assertThat(new PageInfoReader().read(page, Pages.document(page)).language())
                .contains(new Reading("ru", "text"));
        assertThat(new PageInfoReader().read(english, Pages.document(english)).language())
                .contains(new Reading("en-GB", "html lang"));
    }
}
