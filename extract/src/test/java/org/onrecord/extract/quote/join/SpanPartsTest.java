package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.mark.QuotedRunFinder;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.quotation.PartKind;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** The content stands in braces; verbatim parts are printed in marks. */
class SpanPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{“We won,”} said Lee.|“We won,”",
                "Lee said {they won.}|they won",
                "Lee said {it was “over and done” by May.}|it was + “over and done” + by May",
                "Lee said {it was “over} and done.”|it was + “over”",
                "Lee said {it cost — $5 (net).}|it cost — $5 (net)",
                "Lee said {“over” and “done.”}|“over” + and + “done.”",
                "Lee said {, “over” - }now.|“over”",
                "Lee said{ —} now.|",
            })
    void tellsWhoseWordsTheyAre(String drawn, String parts) {
        Span content = new Span(drawn.indexOf('{'), drawn.indexOf('}') - 1);
        String text = drawn.replace("{", "").replace("}", "");
        Document document = Lines.document(text);
        String found = SpanParts.of(text, new QuotedRunFinder().find(document), List.of(content)).stream()
                .map(part -> part.kind() == PartKind.VERBATIM
                        ? "“" + part.span().of(text) + "”"
                        : part.span().of(text))
                .collect(Collectors.joining(" + "));
        assertThat(found).isEqualTo(parts == null ? "" : parts);
    }
}
