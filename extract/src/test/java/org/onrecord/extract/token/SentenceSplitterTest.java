package org.onrecord.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.OffsetMap;
import org.onrecord.text.Span;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He met Gov. Adams in St. Petersburg. She left. | He met Gov. Adams in St. Petersburg. / She left.
                    It opens to all partners.The agency agreed.    | It opens to all partners. / The agency agreed.
                    The U.S. Senate voted. It passed.              | The U.S. Senate voted. / It passed.
                    He lives in the U.S. He is old.                | He lives in the U.S. / He is old.
                    It grew 3.5 percent. Why? Nobody knows!        | It grew 3.5 percent. / Why? / Nobody knows!
                    J. F. Adams came. (He was late.) He sat.       | J. F. Adams came. / (He was late.) / He sat.
                    """)
    void breaksWhereASentenceEnds(String text, String sentences) {
        assertThat(split(text, List.of())).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "We came. We saw," he said. He left. | "We came. We saw," he said. / He left.
                    "Why?" Adams asked. Nobody knew.     | "Why?" Adams asked. / Nobody knew.
                    "We came." He left.                  | "We came." / He left.
                    "Why?" asked Ann Lee.                | "Why?" asked Ann Lee.
                    "We came." Adams said. He left.      | "We came." Adams said. / He left.
                    "We came." Adams said he left.       | "We came." / Adams said he left.
                    "So." In May, Adams said so.         | "So." / In May, Adams said so.
                    """)
    void neverBreaksInsideAQuotationOrBetweenItAndItsCue(String text, String sentences) {
        Span quotation = new Span(0, text.lastIndexOf('"') + 1);

        assertThat(split(text, List.of(quotation))).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    He spoke in Lowport, N.H. "We came by ship and train."  | He spoke in Lowport, N.H. / "We came by ship and train."
                    He met Gov. "Sunny" Adams.                              | He met Gov. "Sunny" Adams.
                    He asked, "Is it so?" He answered, "It is."             | He asked, "Is it so?" / He answered, "It is."
                    """)
    void knowsWhetherAnAbbreviationOrAnAnswerEndsASentence(String text, String sentences) {
        assertThat(split(text, quotations(text))).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    This is the result of development."Zhang Wei also spoke. | This is the result of development." / Zhang Wei also spoke.
                    He spoke for Rep. Adams (D-Ore.) said Lee.               | He spoke for Rep. Adams (D-Ore.) said Lee.
                    He met Gen. J. F. Adams at St. Mary's.                   | He met Gen. J. F. Adams at St. Mary's.
                    """)
    void readsSignsWithoutAnyQuotationRecognised(String text, String sentences) {
        assertThat(split(text, List.of())).isEqualTo(sentences);
    }

    private static List<Span> quotations(String text) {
        List<Span> spans = new ArrayList<>();
        for (int from = text.indexOf('"');
                from >= 0;
                from = text.indexOf('"', spans.get(spans.size() - 1).end())) {
            spans.add(new Span(from, text.indexOf('"', from + 1) + 1));
        }
        return spans;
    }

    private String split(String text, List<Span> quotations) {
        Block block = new Block(new Span(0, text.length()), BlockKind.PARAGRAPH);
        Document document = new Document(text, List.of(block), OffsetMap.identity(text.length()));
        return String.join(
                " / ",
                splitter.split(document, quotations).sentences().stream()
                        .map(sentence -> document.text(sentence.span()))
                        .toList());
    }
}
