package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.SampleSheets;
import org.onrecord.sheet.Review;

/** What an editor types by hand either means what it says, or is named with its line. */
class HandWrittenReviewTest {
    private static final String SHEET = Yaml.write(SampleSheets.ofWords("We won."));
    private static final int LINE = (int)
            SHEET.substring(0, SHEET.indexOf("      decision: pending")).lines().count();

    /** The sheet with {@code review} in the place of the empty one; its first line is line 1 of the review. */
    private static String sheet(String review) {
        return SHEET.replace(
                "      decision: pending\n", review.replace("\\n", "\n").indent(6));
    }

    private static ReadSheet read(String review) {
        Clock may = Clock.fixed(Instant.parse("2026-05-03T12:00:00Z"), ZoneOffset.UTC);
        return new YamlReader(may).examine("briefing.yaml", sheet(review));
    }

    private static Review review(String review) {
        return read(review).sheet().statements().get(0).review();
    }

    /** Errors as {@code line:column message}, lines counted from the first one of the review. */
    private static List<String> errors(String review) {
        try {
            read(review);
            return List.of();
        } catch (InputException e) {
            return e.diagnostics().stream().map(HandWrittenReviewTest::shown).toList();
        }
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.position().orElseThrow().line() - LINE
                + ":"
                + diagnostic.position().orElseThrow().column()
                + " "
                + diagnostic.message();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "decision: corrected|1:17 a review that is \"corrected\" needs \"corrections:\" with one or more of speaker, role",
                "decision: corrected\\ncorrections: {}|1:17 a review that is \"corrected\" needs \"corrections:\"",
                "decision: approved\\ncorrections: {role: \"x\"}|2:7 a review with corrections is \"corrected\", not \"approved\"",
                "decision: corrected\\ncorrections:|2:19 found nothing where a sheet has a list of corrections",
                "decision: corrected\\ncorrections:\\n  polarity: \"perhaps\"|3:19 found the text \"perhaps\" where a sheet has one of said, denied, declined",
                "decision: corrected\\ncorrections:\\n  polarity: deny|3:19 found the text \"deny\"",
                "decision: corrected\\ncorrections:\\n  polarity: no|3:19 found the truth value no",
                "decision: approved\\non: 2026-05-05|2:11 found the text \"2026-05-05\", a day to come (today is 2026-05-04)",
                "decision: approved\\non: 2026-02-30|2:11 found the text \"2026-02-30\" where a sheet has a day such as \"2026-05-01\"",
                "decision: approved\\non: 1 May 2026|2:11 found the text \"1 May 2026\" where a sheet has a day",
                "decision: approved\\non: 2026|2:11 found the number 2026 where a sheet has a day",
                "decision: approved\\nby: see #4 # really|2:15 what follows the # is a comment for YAML",
                "decision: approved\\nwhy: #4 is wrong|2:12 what follows the # is a comment for YAML",
                "decision: approved\\nwhy: > #4 is wrong\\n  and more|2:14 what follows the # is a comment for YAML",
                "decision: approved\\nwhy: \"he said \"#4\" twice\"|2:22 what follows the # is a comment for YAML",
                "decision: approved\\nwhy: \"he paid\" #4 in cash\"|2:22 what follows the # is a comment for YAML",
                "decision: corrected\\ncorrections:\\n  words: He paid #1 in cash|3:24 what follows the # is a comment for YAML",
                "decision: approved\\nby: \"Ann Lee\\non: \"2026-05-01\"\\nwhy: \"x\"|2:11 the text in quotation marks that begins here ends in another line",
                "decision: approved\\nby: 'Ann Lee\\non: '2026-05-01'\\nwhy: 'x'|2:11 the text in quotation marks that begins here ends in another line",
                "decision: approved\\nby: \"Ann Lee|2:11 the text in quotation marks that begins here has no closing mark",
                "decision: approved\\nby: \"Ann \\Clee\"|2:17 not readable as YAML: found unknown escape character",
                "decision: approved\\n\tby: Ann|2:7 not readable as YAML: found character",
                "decision: approved\\nby:\tAnn|2:10 not readable as YAML: found character",
                "decision: approved\\nby: Ann Lee\"|2:11 found the text \"Ann Lee\\\"\", which ends with a quotation mark",
                "decision: approved\\nby: yes|2:11 found the truth value yes where a sheet has a text; put it in double quotation marks",
                "decision: approved\\nby: 007|2:11 found the number 007 where a sheet has a text",
                "decision: yes|1:17 found the truth value yes where a sheet has one of pending, approved, corrected, rejected",
                "decision: Approved|1:17 found the text \"Approved\" where a sheet has one of pending, approved, corrected, rejected; did you mean \"approved\"?",
                "decision: “approved”|1:17 found the text \"“approved”\" where a sheet has one of",
                "decision: # approved|1:16 found nothing where a sheet has one of pending, approved, corrected, rejected; what follows a # is a comment",
                "decisoin: approved|1:7 a review has no key \"decisoin\"; did you mean \"decision\"?",
                "decision: approved\\n  by: Ann|not readable as YAML: mapping values are not allowed here",
                "decision: approved\\n by: Ann|not readable as YAML",
                "decision: approved\\nwhy: he said: no|2:19 not readable as YAML: mapping values are not allowed here",
                "decision: approved\\nwhy: @home|not readable as YAML",
                "decision: approved\\nwhy: *see|found the alias",
                "decision: approved\\nwhy: [a]|2:12 found a list where a sheet has a text",
                "decision: approved\\nwhy: !important x|found the tag",
            })
    void namesWhatIsWrong(String typed, String message) {
        assertThat(errors(typed)).hasSize(message == null ? 0 : 1);
        if (message != null) {
            assertThat(errors(typed).get(0)).contains(message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# on a line of its own\\ndecision: approved\\nby: \"M. Okafor\"\\non: \"2026-05-01\"\\nwhy: \"a: b #4\"",
                "decision: approved # and about time\\nby: 'M. Okafor' # on leave\\non: 2026-05-01 # a Friday\\nwhy: 'a: b #4'",
                "decision: \"approved\"\\n\\n# here too\\nby: M. Okafor   \\non: '2026-05-01'\\nwhy: >-\\n  a: b\\n  #4",
                "decision: approved\\r\\nby: M. Okafor\\r\\non: 2026-05-01\\r\\nwhy: |-\\r\\n  a: b #4",
                "why: |-\\n  a: b #4\\non: 2026-05-01\\nby: M. Okafor\\ndecision: approved",
                "? decision\\n: approved\\nby: M.\\n  Okafor\\non: 2026-05-01\\nwhy: \"a: b\\n  #4\"",
            })
    void takesEveryWayOfWritingTheSame(String typed) {
        assertThat(review(typed.replace("\\r", "\r")))
                .extracting(it -> it.decision().name(), Review::by, Review::on, Review::why)
                .containsExactly(
                        "APPROVED",
                        Optional.of("M. Okafor"),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.of("a: b #4"));
    }

    @Test
    void takesTheExampleAtTheTopOfASheetWithItsComments() {
        String example = SHEET.lines()
                .dropWhile(line -> !line.equals("#   review:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#     ", ""))
                .collect(Collectors.joining("\n"));
        assertThat(read(example).notes()).isEmpty();
        assertThat(review(example).corrections()).isEqualTo(Map.of("role", "former head of the agency"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"denied", "Denied", "'not said'", "not_said", "\"\"", "\" NOT-SAID \""})
    void takesEverySpellingOfAPolarity(String typed) {
        assertThat(review("decision: corrected\\ncorrections: {polarity: " + typed + "}")
                        .corrections())
                .isEqualTo(Map.of("polarity", typed.replaceAll("[\"']", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "decision: approved|this review is \"approved\" but has no \"by\" and \"on\"",
                "decision: approved\\nby: Ann Lee|this review is \"approved\" but has no \"on\"",
                "decision: rejected\\non: 2026-05-04|this review is \"rejected\" but has no \"by\"",
                "decision: pending\\non: 2026-05-04|this review has a day but has no \"by\"",
                "decision: pending\\nby: “Ann Lee”|the quotation marks of the text \"“Ann Lee”\" are a part of it",
                "decision: pending\\nwhy: called twice|",
                "decision: pending|",
            })
    void notesWhatAnEditorMayHaveForgotten(String typed, String note) {
        assertThat(read(typed).notes())
                .hasSize(note == null ? 0 : 1)
                .allMatch(it -> it.message().contains(note));
    }

    @Test
    void namesTheMistakesOfAllStatementsInOneRun() {
        String yaml = Yaml.write(SampleSheets.small())
                .replaceFirst("decision: pending", "decision: aproved")
                .replaceFirst("decision: pending", "decision: approved\n      why: he said: no")
                .replaceFirst("decision: pending", "decision: approved\n      by: \"Ann\n      on: \"2026-05-01\"")
                .replaceFirst("polarity: declined", "polarity: decline")
                .replaceFirst("line: 11", "line: eleven\n        words: \"twice\"");
        assertThat(Refusals.of(yaml))
                .hasSize(6)
                .anyMatch(it -> it.contains("did you mean \"approved\"?"))
                .anyMatch(it -> it.contains("mapping values are not allowed here"))
                .anyMatch(it -> it.contains("ends in another line"))
                .anyMatch(it -> it.contains("did you mean \"declined\"?"))
                .anyMatch(it -> it.contains("the text \"eleven\" where a sheet has a whole number"))
                .anyMatch(it -> it.contains("key \"words\" stands twice"));
    }

    @Test
    void namesAHundredMistakesAndCountsTheRest() {
        String yaml = Yaml.write(SampleSheets.large(1_250)).replace("decision: pending", "decision: aproved");
        assertThat(Refusals.of(yaml))
                .hasSize(101)
                .last()
                .asString()
                .matches("briefing\\.yaml:\\d+:17: error: and 1,150 more errors");
    }
}
