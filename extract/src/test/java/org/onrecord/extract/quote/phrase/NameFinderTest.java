package org.onrecord.extract.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;

class NameFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee|Ann Lee",
                "engineer Ann Lee|Ann Lee",
                "the engineer Ann Lee|Ann Lee",
                "Roscosmos chief Dmitry Rogozin|Dmitry Rogozin",
                "Chinese Foreign Ministry spokesman Wang Wenbin|Wang Wenbin",
                "Simonetta Di Pippo|Simonetta Di Pippo",
                "Ludwig van Beethoven|Ludwig van Beethoven",
                "the Ministry of Ports|Ministry of Ports",
                "the Harbour Agency|Harbour Agency",
            })
    void findsTheNameInAPhrase(String phrase, String name) {
        assertThat(name(phrase)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the engineer", "officials", "a source in the ministry", "Ann Lee's deputy"})
    void namesNobodyWhoIsOnlyDescribed(String phrase) {
        assertThat(name(phrase)).isEmpty();
    }

    private static Optional<String> name(String phrase) {
        String text = "Yesterday " + phrase + " said that it works.";
        NarratorLine line = Lines.first(text);
        int verb = line.pieces().stream().map(Piece::lower).toList().indexOf("said");
        return NameFinder.find(new NounPhrase(line, 1, verb))
                .map(found -> Lines.words(text, line, found.from(), found.to()));
    }
}
