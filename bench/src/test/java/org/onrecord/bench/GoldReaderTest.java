package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.bench.gold.GoldArticle;
import org.onrecord.bench.gold.GoldQuotation;
import org.onrecord.bench.gold.GoldReader;
import org.onrecord.text.Span;

class GoldReaderTest {
    @Test
    void readsSpansNamesAndWhetherItIsAStatement(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"id": "a1", "text": "It works, said Lee.", "quotes": [{"type": "indirect", "content": [[0, 8]],\
                 "speaker": [[15, 18]], "cue": [[10, 14]], "speakerName": "Ann Lee", "cueClass": "other"}]}

                {"id": "a2", "text": "Nothing.", "quotes": []}
                """);

        List<GoldArticle> articles = new GoldReader().read(file);

        assertThat(articles).extracting(GoldArticle::id).containsExactly("a1", "a2");
        GoldQuotation quotation = articles.get(0).quotations().get(0);
        assertThat(quotation.content()).containsExactly(new Span(0, 8));
        assertThat(quotation.speakerName()).contains("Ann Lee");
        assertThat(quotation.statement()).isFalse();
    }
}
