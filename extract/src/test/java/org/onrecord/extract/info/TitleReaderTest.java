package org.onrecord.extract.info;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;

class TitleReaderTest {
    private static String title(String head, String body) {
        Page page = Pages.html("<html><head><meta property='og:url' content='https://www.example-gazette.com/a'>" + head
                + "</head><body>" + body + "</body></html>");
        return new PageInfoReader()
                .read(page, Pages.document(page))
                .title()
                .orElseThrow()
                .value();
    }

    @Test
    void takesTheHeadingThatTheNamesAgreeOn() {
        assertThat(title(
                        "<title>The pump is working again | Example Gazette</title>",
                        "<h1>Example Gazette</h1><h1>The pump is working again</h1><p>Words.</p>"))
                .isEqualTo("The pump is working again");
    }

    @Test
    void takesTheOnlyHeadingWhereItIsLikeTheNames() {
        assertThat(title(
                        "<meta property='og:title' content='Pump repaired after nine dry days'>",
                        "<h1>After nine days the pump works</h1>"))
                .isEqualTo("After nine days the pump works");
    }

    @Test
    void leavesTheKickerOut() {
        assertThat(title(
                        "<meta property='og:title' content='The pump is working again'>",
                        "<h1><span>Water</span> <span>The pump is working again</span></h1>"))
                .isEqualTo("The pump is working again");
    }

    @Test
    void takesAHeadingOfLowerRankThatThePageIsNamedAfter() {
        assertThat(title(
                        "<title>Example Gazette: news - The pump is working again</title>",
                        "<h1>Example Gazette</h1><h2>The pump is working again</h2>"))
                .isEqualTo("The pump is working again");
    }

    @Test
    void decodesWhatIsEncodedTwice() {
        assertThat(title("<meta property='og:title' content='Pumps &amp;#038; gates of the harbour'>", "<p>Words.</p>"))
                .isEqualTo("Pumps & gates of the harbour");
    }
}
