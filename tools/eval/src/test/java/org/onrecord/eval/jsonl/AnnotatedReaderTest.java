package org.onrecord.eval.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.InputException;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.AnnotatedQuotation;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.text.Span;

class AnnotatedReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsSpansNamesAndWhetherItIsAStatement() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"id": "a1", "text": "It works, said Lee.", "quotes": [{"type": "indirect", "content": [[0, 8]],\
                 "speaker": [[15, 18]], "cue": [[10, 14]], "speakerName": "Ann Lee", "cueClass": "other"}]}

                {"id": "a2", "text": "Nothing.", "quotes": []}
                """);

        List<AnnotatedArticle> articles = AnnotatedReader.readAll(file);

        assertThat(articles).extracting(AnnotatedArticle::id).containsExactly("a1", "a2");
        AnnotatedQuotation quotation = articles.get(0).quotations().get(0);
        assertThat(quotation.content()).containsExactly(new Span(0, 8));
        assertThat(quotation.type()).contains(QuotationKind.INDIRECT);
        assertThat(quotation.speakerName()).contains("Ann Lee");
        assertThat(quotation.isStatement()).isFalse();
    }

    @Test
    void placesCountCodePoints() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"id": 1, "text": "🚀 It flies.", "quotes": [{"content": [[2, 10]], "weight": 2, "sure": true, "at": null}]}
                """);
        AnnotatedArticle article = AnnotatedReader.readAll(file).get(0);
        AnnotatedQuotation quotation = article.quotations().get(0);
        assertThat(quotation.content().get(0).of(article.text())).isEqualTo("It flies");
        assertThat(quotation.type()).isEmpty();
        assertThat(quotation.fields())
                .containsEntry("weight", "2")
                .containsEntry("sure", "True")
                .containsEntry("at", "None")
                .containsEntry("content", "[[2,10]]");
    }

    @Test
    void aBadLineIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, "\n{\"id\": 1}\n");
        assertThatThrownBy(() -> AnnotatedReader.readAll(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("gold.jsonl:2:1: error: no \"text\"");
    }
}
