package org.onrecord.eval.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.AnnotatedQuotation;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.quotation.QuotationKind;

/** Articles in, statements out, and read back again as predictions. */
class OwnPredictionsTest {
    private static final Extractor EXTRACTOR = new Extractor(ExtractorOptions.RULES);

    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void readsBackWhatWasFoundInTheWordsOfTheArticle() throws IOException {
        String text =
                "🚀 “The lock works,” said Ann Lee in Norden on Monday. Tom Berg denied that the gate would close.";

        AnnotatedArticle found = predict(text).apply(0).orElseThrow();

        assertThat(found.quotations())
                .extracting(quotation -> quotation.content().get(0).of(text).replaceAll("[“”,]", ""))
                .containsExactly("The lock works", "that the gate would close");
        assertThat(found.quotations())
                .extracting(AnnotatedQuotation::speakerName)
                .containsExactly(Optional.of("Ann Lee"), Optional.of("Tom Berg"));
        assertThat(found.quotations())
                .extracting(AnnotatedQuotation::type)
                .containsExactly(Optional.of(QuotationKind.DIRECT), Optional.of(QuotationKind.INDIRECT));
        assertThat(found.quotations().get(1).fields()).containsEntry("polarity", "denied");
    }

    @Test
    void anArticleWithoutStatementsHasNone() throws IOException {
        assertThat(predict("The lock stands by the river.")
                        .apply(0)
                        .orElseThrow()
                        .quotations())
                .isEmpty();
        assertThat(predict(" ").apply(0).orElseThrow().quotations()).isEmpty();
    }

    @Test
    void aBadLineIsReportedAndTheOthersGoOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String lines = "{\"id\": \"a\"}\n{\"id\": \"b\", \"text\": \"Ann Lee said that the lock works.\"}\n";

        try (Annotations annotations = new Annotations(1, EXTRACTOR, 0, out, problems::add)) {
            annotations.annotate("in.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).startsWith("in.jsonl:1");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"id\":\"b\"")
                .contains("\"speakerName\":\"Ann Lee\"");
    }

    @Test
    void whatIsNotSureEnoughIsCountedAndLeftOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String line = "{\"id\": 1, \"text\": \"Ann Lee said that the lock works.\"}";
        try (Annotations annotations = new Annotations(1, EXTRACTOR, 1.01, out, problems::add)) {
            annotations.annotate("in.jsonl", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));

            assertThat(annotations.leftOut()).isEqualTo(1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"quotes\":[]");
    }

    private Function<Integer, Optional<AnnotatedArticle>> predict(String text) throws IOException {
        AnnotatedArticle article = new AnnotatedArticle("a", text, List.of());
        OwnPredictions own = new OwnPredictions(List.of(new AnnotatedReader.Located(article, "gold.jsonl", 1)));
        try (Annotations annotations = new Annotations(2, EXTRACTOR, 0, own.out(), own.placing(problems::add))) {
            return own.read(annotations);
        }
    }
}
