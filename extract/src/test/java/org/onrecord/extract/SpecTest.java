package org.onrecord.extract;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.page.Page;
import org.onrecord.quotation.Attribution;

/** Runs every example of {@code docs/quotations.md}. */
class SpecTest {
    private static final Pattern FIELD = Pattern.compile(" \\| ");

    /** Fields that an example may leave out. */
    private static final Pattern OPTIONAL = Pattern.compile("(?:rule|speaker rule|cue|role|hop): .*");

    static List<SpecExample> examples() {
        Path pages = Path.of(System.getProperty("fixtures.dir"));
        Path spec = pages.resolve("../../docs/quotations.md").normalize();
        try {
            return SpecExample.parse(Files.readAllLines(spec));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + spec, e);
        }
    }

    @ParameterizedTest(name = "example {0}")
    @MethodSource("examples")
    void exampleHolds(SpecExample example) {
        ExtractedPage extracted = TextPages.extract(page(example));

        assertThat(TextPages.lines(extracted))
                .as("example %s", example)
                .isEqualTo(example.statements().stream().map(SpecTest::required).toList());
        for (int i = 0; i < example.statements().size(); i++) {
            Attribution attribution = extracted.attributions().get(i);
            assertThat(StatementLine.optional(extracted.document().document(), attribution))
                    .as("example %s, statement %d", example, i + 1)
                    .containsAll(optional(example.statements().get(i)));
        }
    }

    @Test
    void numbersOfExamplesAreUnique() {
        assertThat(examples()).extracting(SpecExample::number).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasAnExample() {
        List<String> used = new ArrayList<>();
        for (SpecExample example : examples()) {
            for (Attribution attribution : TextPages.extract(page(example)).attributions()) {
                used.add(attribution.quotation().evidence().rule());
                used.add(attribution.evidence().rule());
            }
        }
        assertThat(used)
                .containsAll(Arrays.stream(RuleId.values())
                        .filter(rule -> rule != RuleId.TAGGER)
                        .map(RuleId::id)
                        .toList())
                .contains(
                        "FullName",
                        "SurnameOnly",
                        "Pronoun",
                        "RoleHolder",
                        "BodyDescription",
                        "PressService",
                        "Description",
                        "DocumentIssuer",
                        "IntroSentence",
                        "SameSpeakerGoesOn");
    }

    private static Page page(SpecExample example) {
        boolean html = example.article().startsWith("<!");
        return html
                ? TextPages.read("page.html", example.article().getBytes(StandardCharsets.UTF_8))
                : TextPages.text(example.article());
    }

    private static String required(String statement) {
        return fields(statement).filter(not(OPTIONAL.asMatchPredicate())).collect(Collectors.joining(" | "));
    }

    private static List<String> optional(String statement) {
        return fields(statement).filter(OPTIONAL.asMatchPredicate()).toList();
    }

    private static Stream<String> fields(String statement) {
        return FIELD.splitAsStream(statement);
    }
}
