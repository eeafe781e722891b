package org.onrecord.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.diagnostic.InputException;

@Timeout(60)
class MarkupParserTest {
    private static String deep(int depth) {
        return "<p><b><i>" + "<address>".repeat(depth) + "<i></b>.";
    }

    @Test
    void readsPagesOnWhichTheLibraryLosesCount() {
        Document tree = MarkupParser.parse("a.html", deep(600) + "<p>“It holds,” said Ann Lee.</p>");

        assertThat(tree.text()).contains("“It holds,” said Ann Lee.");
        assertThat(tree.expectFirst("p:contains(holds)").sourceRange().isTracked())
                .isTrue();
    }

    @Test
    void namesThePageThatTheLibraryGivesUpOn() {
        assertThatThrownBy(() -> MarkupParser.parse("a.html", deep(20_000)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.html: error: found markup that the HTML parser cannot read");
    }
}
