package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.page.PageReader;
import org.onrecord.extract.quote.join.QuotationFinder;
import org.onrecord.extract.tagger.LoadedTagger;
import org.onrecord.extract.tagger.PendingTagger;

class LongPageTest {
    private static final String SENTENCES = IntStream.range(0, 5_000)
            .mapToObj(i -> "Nobody came to port " + i + ". Ann Lee said it was closed.\n")
            .collect(Collectors.joining());

    private final AtomicBoolean loaded = new AtomicBoolean();
    private final PendingTagger tagger = new PendingTagger(
            () -> {
                loaded.set(true);
                return new LoadedTagger(Optional.empty(), Optional.empty());
            },
            none -> {});

    @Test
    void saysThatTheRulesReadItAlone() throws IOException {
        ExtractedPage page = extract(SENTENCES);

        assertThat(page.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("page.txt: note: too long for the learned tagger; the rules read it alone");
        assertThat(loaded).isFalse();
        assertThat(page.attributions()).isNotEmpty();
    }

    @Test
    void saysNothingOfAShortPage() throws IOException {
        assertThat(extract("Ann Lee said it was closed.").diagnostics()).isEmpty();
        assertThat(loaded).isTrue();
    }

    private ExtractedPage extract(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Extractor.of(new QuotationFinder(Engine.BOTH, tagger, false))
                .extract(new PageReader().read("page.txt", new ByteArrayInputStream(bytes)));
    }
}
