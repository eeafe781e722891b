package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.eval.Evaluation.Compared;
import org.onrecord.eval.jsonl.AnnotatedReader.Located;
import org.onrecord.eval.jsonl.PredictionReader;
import org.onrecord.text.Position;

/** Finds for annotated articles, by their ids, what a file says was found in them. */
final class GivenPredictions {
    private final Terminal terminal;
    private final Consumer<Diagnostic> problems;
    private final Map<String, Located> articles = new LinkedHashMap<>();

    GivenPredictions(Terminal terminal, Consumer<Diagnostic> problems, List<Located> articles) {
        this.terminal = terminal;
        this.problems = problems;
        articles.forEach(this::add);
    }

    private void add(Located next) {
        String id = next.article().id();
        Located first = articles.putIfAbsent(id, next);
        if (first != null) {
            String message = "the id \"" + id + "\" once more, after " + first.file() + ":" + first.line()
                    + "; predictions are told apart by ids, so this article is not measured";
            problems.accept(Diagnostic.error("same-id", message, next.file()).at(new Position(next.line(), 1)));
        }
    }

    /**
     * Articles with what was found.
     *
     * @param articles each with its prediction, if there is one
     * @param others quotations of articles that are not annotated
     */
    record Paired(List<Compared> articles, int others) {}

    /**
     * What {@code file} says; articles that it lacks, or has too many, are told.
     *
     * @throws IOException where it cannot be read
     */
    Paired read(String file) throws IOException {
        Map<String, String> texts = articles.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().article().text()));
        PredictionReader reader = new PredictionReader(texts, problems);
        try (InputStream in = new PageFile(file, terminal.file(file)).open(terminal)) {
            reader.read(file, in);
        }
        List<Compared> compared = new ArrayList<>();
        articles.forEach((id, located) -> compared.add(new Compared(located.article(), reader.of(id))));
        warn(file, reader.strangers(), "not among the annotated ones and not measured");
        warn(
                file,
                compared.stream()
                        .filter(each -> each.found().isEmpty())
                        .map(each -> each.gold().id())
                        .toList(),
                "without a prediction and counted as without quotations");
        return new Paired(compared, reader.quotationsOfStrangers());
    }

    private void warn(String file, List<String> ids, String what) {
        if (!ids.isEmpty()) {
            String message = Counted.of(ids.size(), "article") + (ids.size() == 1 ? " is " : " are ") + what + ": "
                    + ids.get(0) + (ids.size() == 1 ? "" : ", …");
            terminal.err().println(Diagnostic.warning("ids", message, file));
        }
    }
}
