package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.quote.cue.CueFinder;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Polarity;
import org.onrecord.text.Span;

class TaggedPolarityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee denies that the seats are free.           | denies                  | DENIED
            Ann Lee pushed back on the report.                | pushed back on          | DENIED
            Ann Lee issued a denial of the report.            | issued a denial of      | DENIED
            The report does not name a cause.                 | does not name           | NOT_SAID
            The report does not name a cause.                 | name                    | NOT_SAID
            The letter made no mention of a cause.            | made no mention of      | NOT_SAID
            Ann Lee stopped short of naming a cause.          | stopped short of naming | NOT_SAID
            Ann Lee failed to name a cause.                   | failed to name          | NOT_SAID
            Ann Lee was not ready to say which seats it were. | was not ready to say    | DECLINED
            Ann Lee would not say which seats it were.        | would not say           | DECLINED
            Ann Lee refused to say which seats it were.       | refused to say          | DECLINED
            Ann Lee wondered aloud which seats it were.       | wondered aloud          | ASKED
            Ann Lee not only said that the seats were free.   | not only said           | SAID
            Ann Lee said no to the offer.                     | said no to              | SAID
            Ann Lee made no secret of the cause.              | made no secret of       | SAID
            Ann Lee said on Monday that the seats were free.  | said                    | SAID
            """)
    void readsDenialsRefusalsAndSilence(String text, String cue, Polarity polarity) {
        assertThat(polarity(text, cue, Optional.empty())).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They will go if Ann Lee says that the seats are free. | CONDITIONAL
            They will go as Ann Lee says that the seats are free. | SAID
            """)
    void takesNoConditionForAStatement(String text, Polarity polarity) {
        assertThat(polarity(text, "says", Optional.of(span(text, "Ann Lee")))).isEqualTo(polarity);
    }

    private static Polarity polarity(String text, String cue, Optional<Span> source) {
        NarratorLine line = Lines.first(text);
        Span span = span(text, cue);
        Optional<CueSite> site = new CueFinder()
                .find(line).stream()
                        .filter(it -> span.contains(line.piece(it.verb()).span()))
                        .findFirst();
        return TaggedPolarity.of(line, span, site, source);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
