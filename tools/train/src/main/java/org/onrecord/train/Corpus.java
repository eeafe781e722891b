package org.onrecord.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.jsonl.AnnotatedReader;
import org.onrecord.extract.article.DocumentBuilder;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.extract.quote.join.QuotationFinder;
import org.onrecord.extract.tagger.DocumentWords;
import org.onrecord.extract.tagger.Window;
import org.onrecord.extract.tagger.Windows;
import org.onrecord.extract.tagger.WordPieces;
import org.onrecord.extract.token.SentenceSplitter;
import org.onrecord.text.Document;
import org.onrecord.text.TokenizedDocument;

/** Annotated articles, read as the product reads a page, then cut into windows. */
final class Corpus {
    /** What of the articles that have damaged forms is shown as it is. */
    private static final double AS_IT_IS = 0.5;

    private record Article(DocumentWords words, AnnotatedWords annotated) {}

    /** An article and its damaged forms. */
    private record Forms(Article article, List<Article> damaged) {
        Article draw(Random random) {
            return damaged.isEmpty() || random.nextDouble() < AS_IT_IS
                    ? article
                    : damaged.get(random.nextInt(damaged.size()));
        }
    }

    private final List<Forms> articles = new ArrayList<>();
    private final Map<String, Forms> byId = new HashMap<>();
    private final PageReader pages = new PageReader();
    private final DocumentBuilder documents = new DocumentBuilder();
    private final QuotationFinder quotations = new QuotationFinder();
    private final SentenceSplitter sentences = new SentenceSplitter();
    private final WordPieces pieces;

    Corpus(WordPieces pieces) {
        this.pieces = pieces;
    }

    /** Adds the articles of {@code file}, at most {@code most}. */
    void add(Path file, int most) throws IOException {
        AnnotatedReader.readAll(file).stream().limit(most).forEach(article -> {
            Forms forms = new Forms(read(article), new ArrayList<>());
            articles.add(forms);
            byId.putIfAbsent(article.id(), forms);
        });
    }

    /** Adds damaged forms of articles that are here already, by their ids; returns how many there were. */
    int addDamaged(Path file) throws IOException {
        int added = 0;
        for (AnnotatedArticle article : AnnotatedReader.readAll(file)) {
            Forms forms = byId.get(article.id());
            if (forms != null) {
                forms.damaged().add(read(article));
                added++;
            }
        }
        return added;
    }

    private Article read(AnnotatedArticle article) {
        try {
            byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
            Page page = pages.read("article.txt", new ByteArrayInputStream(bytes));
            Document document = documents.build(page);
            List<QuotedRun> runs = quotations.runs(document);
            TokenizedDocument tokenized = sentences.split(
                    document, runs.stream().map(QuotedRun::outer).toList());
            int offset = article.text().length() - page.text().length();
            DocumentWords words = DocumentWords.of(tokenized, runs, pieces);
            return new Article(words, AnnotatedWords.of(words, document, article, offset));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    int size() {
        return articles.size();
    }

    /**
     * The windows of all articles, cut so that none shares words with another.
     *
     * @param first as in {@link Windows}
     * @param random draws the form in which an article is shown
     */
    List<Example> examples(IntSupplier first, Random random) {
        List<Example> examples = new ArrayList<>();
        for (Forms forms : articles) {
            Article article = forms.draw(random);
            List<Window> windows = Windows.apart(article.words(), first.getAsInt());
            examples.addAll(article.annotated().examples(windows));
        }
        return examples;
    }
}
