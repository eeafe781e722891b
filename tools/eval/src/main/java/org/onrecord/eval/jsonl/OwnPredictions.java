package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.jsonl.AnnotatedReader.Located;
import org.onrecord.text.Position;

/** Annotates the texts of annotated articles, through the same lines that {@code annotate} reads and prints. */
public final class OwnPredictions {
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final List<Located> articles;
    private final PredictionReader reader;

    /** For {@code articles}; what is wrong with an answer is a fault of ours. */
    public OwnPredictions(List<Located> articles) {
        this.articles = List.copyOf(articles);
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            texts.put(String.valueOf(i), articles.get(i).article().text());
        }
        reader = new PredictionReader(texts, problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    /** Where answers go. */
    public OutputStream out() {
        return answers;
    }

    /** Tells {@code problems} of a problem where the article stands that it is about. */
    public Consumer<Diagnostic> placing(Consumer<Diagnostic> problems) {
        return problem -> {
            Located article =
                    articles.get(problem.position().map(Position::line).orElse(1) - 1);
            problems.accept(Diagnostic.error(problem.code(), problem.message(), article.file())
                    .at(new Position(article.line(), 1)));
        };
    }

    /** What {@code annotations}, which write to {@link #out}, find; by the number of the article. */
    public Function<Integer, Optional<AnnotatedArticle>> read(Annotations annotations) throws IOException {
        annotations.annotate("", new ByteArrayInputStream(lines().getBytes(StandardCharsets.UTF_8)));
        reader.read("", new ByteArrayInputStream(answers.toByteArray()));
        return number -> reader.of(String.valueOf(number));
    }

    private String lines() {
        ObjectMapper json = new ObjectMapper();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            lines.append(json.createObjectNode()
                            .put("id", i)
                            .put("text", articles.get(i).article().text()))
                    .append('\n');
        }
        return lines.toString();
    }
}
