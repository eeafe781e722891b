package org.onrecord.bench.speech;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.bench.fit.Example;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.mark.QuotedRunFinder;
import org.onrecord.extract.mark.SpeechFeatures;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.OffsetMap;
import org.onrecord.text.Span;

/** The quoted runs of an annotated article, with whether each lies inside a content. */
final class SpeechExamples {
    private SpeechExamples() {}

    /** One example a run; paragraphs are lines. */
    static List<Example> of(AnnotatedArticle article) {
        List<Example> examples = new ArrayList<>();
        Document document = document(article.text());
        for (QuotedRun run : new QuotedRunFinder().find(document)) {
            Span block = document.blocks().stream()
                    .map(Block::span)
                    .filter(span -> span.contains(run.outer()))
                    .findFirst()
                    .orElseThrow();
            boolean said = article.quotations().stream()
                    .flatMap(quotation -> quotation.content().stream())
                    .anyMatch(content -> content.contains(run.inner()));
            examples.add(new Example(SpeechFeatures.of(article.text(), block, run.outer(), run.inner()), said ? 0 : 1));
        }
        return examples;
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(start, start + line.length()), BlockKind.PARAGRAPH));
            }
            start += line.length() + 1;
        }
        return new Document(text, blocks, OffsetMap.identity(text.length()));
    }
}
