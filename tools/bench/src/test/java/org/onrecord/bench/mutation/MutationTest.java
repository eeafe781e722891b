package org.onrecord.bench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.page.PageReader;
import org.onrecord.fixtures.Fixture;

/** Damage that an editor reads past must not put words into anybody's mouth. */
class MutationTest {
    private static final double MOST_WRONG = 0.01;
    private static final double LEAST_KEPT = 0.9;
    private static final double MOST_SWALLOWED = 0.02;

    private static final Reader READER = new Reader();
    private static List<Reading> articles = List.of();

    static Stream<Mutation> mutations() {
        return Mutations.ALL.stream();
    }

    @BeforeAll
    static void readTheFixtures() {
        articles = Fixture.good().stream()
                .map(fixture -> READER.read(text(fixture)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void wordsKeepTheirSpeakerOrLoseHim(Mutation mutation) {
        Tally tally = new Tally();
        for (Reading article : articles) {
            for (Rewrite rewrite : mutation.of(article)) {
                tally.add(mutation.name(), Comparison.of(article, rewrite, READER.read(rewrite.text())));
            }
        }

        assertThat(tally.wrongTexts())
                .as("%s", tally.examples(Fate.WRONG_SPEAKER))
                .isLessThan(MOST_WRONG);
        assertThat(tally.rate(Fate.KEPT)).as("kept").isGreaterThan(LEAST_KEPT);
        assertThat(tally.rate(Fate.SWALLOWED))
                .as("%s", tally.examples(Fate.SWALLOWED))
                .isLessThan(MOST_SWALLOWED);
    }

    private static String text(Fixture fixture) {
        try {
            return new Extractor(ExtractorOptions.RULES)
                    .extract(new PageReader()
                            .read(fixture.file().getFileName().toString(), new ByteArrayInputStream(fixture.bytes())))
                    .document()
                    .document()
                    .text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
