package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.page.Pages;

class BrokenSentenceTest {
    private static final String BEFORE = "The plan was signed on Tuesday in the capital.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The state company|and the",
                "promoting the use of space and|~to use it for peace",
                "for all countries and partners,|~with the aim of peace",
                "In November 2017,|~and the agency",
                "In November 2017,|~Roscosmos and the agency signed it",
                "“We will build it on the Moon,”|~The agency said in a statement.",
                "\"We will build it on the Moon,\"|~said Ann Lee.",
                "The head of one agency, Ann Lee, and the director of the National Space Agency (NSA)|~Li Wei signed the plan.",
                "The plan was signed by the|~Ministry of Defence.",
                "The agency (then called the|Space Board) signed it.",
            })
    void putsASentenceTogether(String line, String next) {
        String gap = next.startsWith("~") ? "\n\n" : "\n";
        String rest = next.replace("~", "");

        assertThat(Pages.blocks(Pages.text(BEFORE + "\n\n" + line + gap + rest)))
                .containsExactly(BEFORE, line + " " + rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plan is good.|and it is cheap",
                "What comes next|~iPhone makers will decide.",
                "Costs|~small sums were paid.",
                "The plan covers:|~costs of the flight",
                "Determined to bring the race to a|~Instead, the agency waited.",
                "A street for the people|~The agency waited.",
                "Dear Ann,|~We have read your letter.",
                "“We will build it,”|~The Moon is far away.",
                "the parts and|~- one part",
                "He said “yes.”|~and left",
            })
    void leavesParagraphsApart(String line, String next) {
        String gap = next.startsWith("~") ? "\n\n" : "\n";
        String rest = next.replace("~", "");

        assertThat(Pages.blocks(Pages.text(BEFORE + "\n\n" + line + gap + rest)))
                .containsExactly(BEFORE, line, rest);
    }

    @Test
    void joinsNothingToATitle() {
        assertThat(Pages.blocks(Pages.text("Agencies sign a plan for the\n\nMoon dust was found.\n\n" + BEFORE)))
                .containsExactly("Agencies sign a plan for the", "Moon dust was found.", BEFORE);
    }

    @Test
    void joinsTheLinesOfAWrappedText() {
        String wrapped = """
                The two agencies signed a plan for a joint station, and the head of one
                Agency told reporters that work would begin at once. It would take years
                of work, she said, and the help of many partners from all over the world
                who had not been asked so far. The plan foresees a base near the pole of
                the Moon.

                A second plan is about the way there. It was not signed by the ministers
                Who had come from far away to see it, and nobody knows if it ever will be
                signed, since the money that it needs is still not there. Partners say so
                too.
                """;

        assertThat(Pages.blocks(Pages.text(wrapped)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("The two").endsWith("the Moon."),
                        second -> assertThat(second).startsWith("A second").endsWith("too."));
    }
}
