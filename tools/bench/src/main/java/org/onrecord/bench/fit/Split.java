package org.onrecord.bench.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.jsonl.AnnotatedReader;

/**
 * Examples to learn from, and those of the articles that are held out, every fifth one, to measure by.
 *
 * @param train of the articles to learn from
 * @param test of those held out
 */
public record Split(List<Example> train, List<Example> test) {
    /** Copies the lists. */
    public Split {
        train = List.copyOf(train);
        test = List.copyOf(test);
    }

    /** The examples that {@code examples} makes of each article of {@code files}. */
    public static Split of(List<Path> files, Function<AnnotatedArticle, List<Example>> examples) throws IOException {
        List<Example> train = new ArrayList<>();
        List<Example> test = new ArrayList<>();
        for (Path file : files) {
            for (AnnotatedArticle article : AnnotatedReader.readAll(file)) {
                (article.isHeldOut() ? test : train).addAll(examples.apply(article));
            }
        }
        return new Split(train, test);
    }

    /** All examples, those held out last. */
    public List<Example> all() {
        return Stream.concat(train.stream(), test.stream()).toList();
    }
}
