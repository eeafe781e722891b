package org.onrecord.bench.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.AnnotatedQuotation;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.calibration.Link;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.text.Span;

class JudgeTest {
    private static final String TEXT = "“The pump is working again,” said Ann Lee, chief engineer of the harbour.";

    @Test
    void findsEveryLinkRight() throws IOException {
        Outcome outcome = judge("The pump is working again", "Ann Lee, chief engineer of the harbour", true)
                .get(0);
        assertThat(outcome.isRight()).isTrue();
        assertThat(outcome.right(Link.CUE)).contains(true);
    }

    @Test
    void findsTheSpeakerWrong() throws IOException {
        Outcome outcome =
                judge("The pump is working again", "the harbour", true).get(0);
        assertThat(outcome.right(Link.BOUNDARY)).contains(true);
        assertThat(outcome.right(Link.SPEAKER)).contains(false);
        assertThat(outcome.isRight()).isFalse();
    }

    @Test
    void findsTheBoundaryWrongAndJudgesNoSpeaker() throws IOException {
        Outcome outcome = judge("The pump", "Ann Lee", true).get(0);
        assertThat(outcome.right(Link.REGION)).contains(true);
        assertThat(outcome.right(Link.BOUNDARY)).contains(false);
        assertThat(outcome.right(Link.SPEAKER)).isEmpty();
    }

    @Test
    void doesNotJudgeWhatMatchesNoStatement() throws IOException {
        assertThat(judge("The pump is working again", "Ann Lee", false)).isEmpty();
    }

    private static List<Outcome> judge(String content, String speaker, boolean statement) throws IOException {
        AnnotatedQuotation quotation = new AnnotatedQuotation(
                Optional.of(QuotationKind.DIRECT),
                List.of(place(content)),
                List.of(place(speaker)),
                List.of(place("said")),
                Optional.empty(),
                statement ? Map.of() : Map.of("cueClass", "other"));
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        return new Judge(new AnnotatedArticle("a", TEXT, List.of(quotation)))
                .judge(
                        0,
                        new Extractor(ExtractorOptions.RULES)
                                .extract(new PageReader().read("a.txt", new ByteArrayInputStream(bytes))));
    }

    private static Span place(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
