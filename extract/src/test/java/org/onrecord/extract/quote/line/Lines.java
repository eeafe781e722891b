package org.onrecord.extract.quote.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.extract.article.DocumentBuilder;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.mark.QuotedRunFinder;
import org.onrecord.extract.page.PageReader;
import org.onrecord.extract.token.SentenceSplitter;
import org.onrecord.text.Document;
import org.onrecord.text.TokenizedDocument;

/** Lines of small texts for tests, read and tagged as pages are. */
public final class Lines {
    private Lines() {}

    public static Document document(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new DocumentBuilder().build(new PageReader().read("page.txt", new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<NarratorLine> of(Document document) {
        List<QuotedRun> runs = new QuotedRunFinder().find(document);
        TokenizedDocument tokenized = new SentenceSplitter()
                .split(document, runs.stream().map(QuotedRun::outer).toList());
        return NarratorLine.of(tokenized, runs);
    }

    /** The first sentence of {@code text}. */
    public static NarratorLine first(String text) {
        return of(document(text)).get(0);
    }

    /** The words of the pieces {@code [from, to)}. */
    public static String words(String text, NarratorLine line, int from, int to) {
        return from == to ? "" : line.span(from, to).of(document(text).text());
    }
}
