package org.onrecord.extract.tagger;

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
import org.onrecord.text.OffsetMap;
import org.onrecord.text.Span;
import org.onrecord.text.TokenizedDocument;

/** A small text, read as pages are: its sentences and what stands between its marks. */
record ReadText(TokenizedDocument tokenized, List<QuotedRun> runs) {
    static ReadText of(String text) {
        if (text.isBlank()) {
            Document empty = new Document("", List.of(), OffsetMap.identity(0));
            return new ReadText(new TokenizedDocument(empty, List.of()), List.of());
        }
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Document document =
                    new DocumentBuilder().build(new PageReader().read("page.txt", new ByteArrayInputStream(bytes)));
            List<QuotedRun> runs = new QuotedRunFinder().find(document);
            List<Span> outer = runs.stream().map(QuotedRun::outer).toList();
            return new ReadText(new SentenceSplitter().split(document, outer), runs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words in pieces of {@code vocabulary}. */
    DocumentWords words(WordPieces vocabulary) {
        return DocumentWords.of(tokenized, runs, vocabulary);
    }

    /** Its words, one piece each that is not known. */
    DocumentWords words() {
        return words(new WordPieces(List.of()));
    }

    String text() {
        return tokenized.document().text();
    }
}
