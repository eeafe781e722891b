package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.page.Pages;
import org.onrecord.extract.page.ParsedPage;

/** What a block of running text shows is read, whatever the element around it is called. */
class NothingDroppedTest {
    private static final List<String> NAMES = List.of(
            "share",
            "social",
            "related",
            "comment",
            "promo",
            "ad",
            "sponsored",
            "newsletter",
            "menu",
            "popup",
            "tags",
            "footer",
            "widget x",
            "cookie-consent");
    private static final List<String> ROLES = List.of("navigation", "search", "complementary", "toolbar", "menu");
    private static final List<String> TAGS = List.of("span", "a", "b", "em", "label", "button", "object", "mark");

    static Stream<String> elements() {
        Stream<String> named = NAMES.stream()
                .flatMap(name -> TAGS.stream().map(tag -> "<%s class='%s'>never</%s>".formatted(tag, name, tag)));
        Stream<String> identified = NAMES.stream().map(name -> "<i id='%s'>never</i>".formatted(name));
        Stream<String> roles = ROLES.stream().map(role -> "<span role='%s'>never</span>".formatted(role));
        Stream<String> others = Stream.of(
                "<span aria-hidden='true'>never</span>",
                "<math><mi>never</mi></math>",
                "<math><mrow><mtext>never</mtext></mrow></math>",
                "<span class='share'><a href='/'><b>never</b></a></span>",
                "<ins>never</ins>",
                "<x-note class='ad'>never</x-note>",
                "<label><button>never</button></label>");
        return Stream.of(named, identified, roles, others).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void keepsWhatASentenceHolds(String element) {
        for (String sentence : List.of(
                "We shall %s sell the old mill, and the water will go on turning its wheel, the miller said.",
                "%s has the old mill been sold, and the water goes on turning its wheel, the miller said on Monday.",
                "The old mill was sold in the spring and the water still turns its wheel, said the miller, %s",
                "“We shall %s sell,” the miller said.")) {
            String markup = "<p>" + sentence.formatted(element) + "</p>";

            assertThat(Pages.blocks(Pages.html(markup)))
                    .as(markup)
                    .containsExactly(sentence.formatted("never").strip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a class='tags' href='/'>not</a>", "<span class='promo'>not</span>", "<button>not</button>"})
    void keepsWhatAHeadingHolds(String element) {
        assertThat(Pages.blocks(Pages.html("<h1>Miller will " + element + " sell the mill</h1>")))
                .containsExactly("Miller will not sell the mill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Lee <button>Follow</button>",
                "By Ann Lee <a class='social' href='/'>Follow</a>",
                "<button>Follow</button> By Ann Lee",
                "By Ann Lee <span class='share-count'>12</span>",
            })
    void leavesWidgetsOutOfABylineAsBefore(String line) {
        assertThat(HtmlLines.ofBody(ParsedPage.of(Pages.html("<div>" + line + "</div>"))))
                .extracting(Line::words)
                .containsExactly("By Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shall <b>not</b> sell &amp; go", "shall & go", "shall"})
    void keepsWhatIsShownAsItWasTyped(String typed) {
        String before = "The mill was not sold in the spring, and the water goes on turning its wheel.";
        assertThat(Pages.blocks(Pages.html("<p>" + before + "</p><xmp>“We " + typed + ",” the miller said.</xmp>")))
                .containsExactly(before, "“We " + typed + ",” the miller said.");
    }

    @Test
    void quotesWithoutWordsAreALineLikeAnyOther() {
        assertThat(Pages.blocks(Pages.html("<p>The miller said so.</p><p><q></q></p><p><b><q> </q></b></p>")))
                .startsWith("The miller said so.");
        assertThat(Pages.blocks(Pages.html("<q></q>"))).containsExactly("“”");
    }

    @Test
    void aQuotationThatTheParserEndsShowsNoMarkInTheMiddle() {
        String deep = "<q>".repeat(600) + "She came by rail, he said. <b>Nobody</b> saw her.";
        assertThat(Pages.blocks(Pages.html("<p><q>She came by rail, he said.</p>")))
                .containsExactly("“She came by rail, he said.”");
        assertThat(Pages.blocks(Pages.html("<p>" + deep + "</p>")))
                .allSatisfy(block -> assertThat(block.replaceAll("”+$", "")).doesNotContain("”"));
    }
}
