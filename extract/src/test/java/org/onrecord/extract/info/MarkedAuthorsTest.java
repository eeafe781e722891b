package org.onrecord.extract.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.page.Pages;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.sheet.Reading;

class MarkedAuthorsTest {
    private static List<String> authors(String body) {
        return MarkedAuthors.of(ParsedPage.of(Pages.html("<html><body>" + body + "</body></html>"))
                        .markup()
                        .tree())
                .stream()
                .map(Reading::value)
                .toList();
    }

    @Test
    void readsMicrodataLinksAndBylines() {
        assertThat(authors("<p itemprop='author'>The desk of <span itemprop='name'>Ann Lee</span></p>"))
                .containsExactly("Ann Lee");
        assertThat(authors("<a href='/author/ann-lee/'>Ann Lee</a>")).containsExactly("Ann Lee");
        assertThat(authors("<p class='byline'>By Ann Lee | 5 May 2021</p>")).containsExactly("Ann Lee");
    }

    @Test
    void readsAllAuthorsOfOneLineAndNobodyElse() {
        assertThat(
                        authors(
                                "<p><a rel='author'>Ann Lee</a>, <a rel='author'>Li Wei</a></p><div><a rel='author'>Tom Hart</a></div>"))
                .containsExactly("Ann Lee", "Li Wei");
    }

    @Test
    void leavesCommentsAndPlaceholdersOut() {
        assertThat(authors("<div class='comments'><span class='author'>Tom Hart</span></div>"))
                .isEmpty();
        assertThat(authors("<span class='author'>admin</span>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"By Ann Lee;Ann Lee", "Von Ann Lee, 5. Mai 2021;Ann Lee", "Written by Ann Lee (text);Ann Lee"})
    void findsTheNameInALine(String line, String name) {
        assertThat(MarkedAuthors.name(line)).contains(name);
    }
}
