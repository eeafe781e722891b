package org.onrecord.eval.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/** Each part of the content stands in braces; {@code /} is the end of a paragraph. */
class ContentStretchesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lee said {they won}.|they won",
                "Lee said {it was} “{over and done}” {by May}.|it was “over and done” by May",
                "Lee called it “{over}” – {and done}.|over” – and done",
                "“{We won,}” said Lee, “{at last.}”|We won, + at last.",
                "“{We won,}” said Lee, “{at last,}” {or nearly}.|We won, + at last,” or nearly",
                "“{We won}” 9 “{at last.}”|We won + at last.",
                "“{We won.}/“{At last.}”|We won. + At last.",
            })
    void joinsPartsWithNoWordBetween(String drawn, String stretches) {
        String text = drawn.replaceAll("[{}]", "").replace('/', '\n');
        assertThat(ContentStretches.of(text, quotation(drawn)).stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(stretches);
    }

    private static Quotation quotation(String drawn) {
        List<ContentPart> parts = new ArrayList<>();
        int signs = 0;
        for (int open = drawn.indexOf('{'); open >= 0; open = drawn.indexOf('{', open + 1)) {
            int close = drawn.indexOf('}', open);
            parts.add(new ContentPart(PartKind.REPORTED, new Span(open - signs, close - signs - 1)));
            signs += 2;
        }
        return new Quotation(
                parts,
                Optional.empty(),
                List.of(),
                Polarity.SAID,
                Modality.PLAIN,
                List.of(),
                List.of(),
                new Evidence("AccordingTo", 1, List.of()));
    }
}
