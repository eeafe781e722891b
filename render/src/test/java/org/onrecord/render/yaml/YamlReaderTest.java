package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.render.SampleSheets;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;

class YamlReaderTest {
    private static final String SHEET = Yaml.write(SampleSheets.ofWords("We won."));

    /** The line of {@code start} in the sheet, for messages that name it. */
    private static int line(String start) {
        return (int) SHEET.substring(0, SHEET.indexOf(start)).lines().count() + (start.startsWith("\n") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "polarity: said|polarity: sad|found the text \"sad\" where a sheet has one of said, denied, declined, "
                        + "not-said, asked, conditional; did you mean \"said\"?",
                "line: 3|line: three|found the text \"three\" where a sheet has a whole number from 0 to 2147483647",
                "line: 3|line: 0|line 0 counts from 1",
                "kind: person|kind: [person]|found a list where a sheet has one of person, body, document, unnamed",
                "title:|titel:|a source has no key \"titel\"; did you mean \"title\"?",
                "title:|weather:|a source has no key \"weather\"; it may have id, file, address, title, publisher,",
                "polarity: said|kind: quote|key \"kind\" stands twice, first in line",
                "polarity: said|sort: said|a statement has no key \"sort\"",
                "decision: pending|decision: yes|found the truth value yes where a sheet has one of pending,",
                "decision: pending|by: \"Ann\"|a review needs the key \"decision\"",
                "decision: pending|decision: approved\\n      on: 2026-13-01|found the text \"2026-13-01\" where a sheet has a day such as",
                "decision: pending|decision: approved\\n      why: 12|found the number 12 where a sheet has a text; put it in double quotation marks",
                "speakers: [\"ann-lee\"]|speakers: [\"ann-leo\"]|no speaker of the sheet has the id \"ann-leo\"; did you "
                        + "mean \"ann-lee\"?",
                "- source: \"s1\"|- source: \"s7\"|no source of the sheet has the id \"s7\"; did you mean \"s1\"?",
                "confidence: 0.95|confidence: 1e999|found the number 1e999 where a sheet has a number from 0 to 1",
                "confidence: 0.95|confidence: .nan|found the number .nan where a sheet has a number from 0 to 1",
                "line: 3|line: 99999999999999999999|found the number 99999999999999999999 where a sheet has a whole number",
                "line: 3|line: 0x10|found the number 0x10 where a sheet has a whole number",
                "line: 3|line: -1|found the number -1 where a sheet has a whole number",
                "start: 300|start: 900|has no text",
                "name: \"Ann Lee\"|name: \"Ann \u0000 Lee\"|found the sign \\u0000, which may not stand in a sheet as it is",
                "name: \"Ann Lee\"|name: \"Ann \u0085 Lee\"|found the sign \\u0085, which may not stand in a sheet as it is",
                "name: \"Ann Lee\"|name: \"Ann \uD83D Lee\"|found the sign \\uD83D, which may not stand in a sheet as it is",
                "confidence: 0.95|confidence: 1.5|found the number 1.5 where a sheet has a number from 0 to 1",
                "onrecord: 2|onrecord: 3|found the number 3 where a sheet has version 1 or 2 of the format",
                "onrecord: 2|about: 2|this is no sheet: the key \"onrecord\" with the version of the format is missing",
                "speakers: [\"ann-lee\"]|speakers: &who [\"ann-lee\"]|found the anchor \"&who\"; a sheet has no anchors",
                "name: \"Ann Lee\"|name: *who|found the alias \"*who\"; write the value itself",
                "name: \"Ann Lee\"|name: !!str Ann|found the tag",
                "name: \"Ann Lee\"|name: \"Ann Lee|the text in quotation marks that begins here ends in another line",
                "decision: pending|decision: : x|mapping values are not allowed here; are the indents and the quotation",
                "decision: pending|decision: pending\\n\tby: x|(TAB)' that cannot start any token",
                "review:\\n|reviw:\\n|a statement has no key \"reviw\"; did you mean \"review\"?",
                "kind: quote|kind: claim|has no words of the article's own"
            })
    void saysWhatIsWrongAndWhatWouldBeAccepted(String right, String wrong, String message) {
        List<String> refusals = Refusals.of(SHEET.replaceFirst(
                "(?<!# {0,9})" + Pattern.quote(right.replace("\\n", "\n")), wrong.replace("\\n", "\n")));
        assertThat(refusals).allMatch(it -> it.matches("briefing\\.yaml:\\d+:\\d+: error: .*"));
        assertThat(refusals).anyMatch(it -> it.contains(message));
    }

    @Test
    void namesLineAndColumn() {
        int line = line("polarity: said");
        assertThat(Refusals.of(SHEET.replace("polarity: said", "polarity: sad")).get(0))
                .startsWith("briefing.yaml:" + line + ":15: error:");
    }

    @Test
    void namesEveryStatementThatIsWrong() {
        String yaml = Yaml.write(SampleSheets.small()).replace("decision: pending", "decision: aproved");
        assertThat(Refusals.of(yaml)).hasSize(4).allMatch(it -> it.contains("did you mean \"approved\"?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# only a comment\n", "- a list", "plain words", "onrecord: 1", "{", "\u0000", "%", "a: b: c"
            })
    void refusesWhatIsNoSheet(String text) {
        assertThat(Refusals.of(text)).hasSize(1).allMatch(it -> it.startsWith("briefing.yaml:"));
    }

    @Test
    void namesWhatGoneStatementsLeadTo() {
        FactSheet one = SampleSheets.ofWords("We won.");
        String yaml = Yaml.write(new FactSheet(one.sources(), one.speakers(), List.of(), one.statements()))
                .replace("    source: \"s1\"", "    source: \"s3\"")
                .replace("[\"ann-lee\"]", "[\"bob-ray\"]");
        assertThat(Refusals.of(yaml))
                .hasSize(2)
                .anyMatch(it -> it.contains("no source of the sheet has the id \"s3\"; did you mean \"s1\"?"))
                .anyMatch(it -> it.contains("no speaker of the sheet has the id \"bob-ray\""));
    }

    @Test
    void refusesASecondSheetInTheFile() {
        assertThat(Refusals.of(SHEET + "---\n" + SHEET).get(0)).contains("a second document begins here");
    }

    @Test
    void refusesDeepNestsWithoutHarm() {
        assertThat(Refusals.of("onrecord: 1\nsources: " + "[".repeat(100_000))).hasSize(1);
    }

    @Test
    void takesWhatAnEditorWritesByHand() {
        String yaml = SHEET.replace("decision: pending", """
                # looked at the page again
                      decision: corrected
                      by: M. Okafor
                      on: 2026-05-01
                      why: >
                        said so
                        herself
                      corrections: {words: We nearly won., when: 'no'}""");
        FactSheet sheet = Yaml.read(yaml);
        assertThat(sheet.statements().get(0).review())
                .isEqualTo(new Review(
                        Decision.CORRECTED,
                        Optional.of("M. Okafor"),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.of("said so herself\n"),
                        Map.of("words", "We nearly won.", "when", "no")));
    }
}
