package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.eval.AnnotatedArticle;

/**
 * Reads what was found in annotated articles, as {@code annotate} prints it: {@code {"id", "quotes"}}. GivenPlaces are
 * those of the annotated text.
 */
public final class PredictionReader {
    private final JsonObjects objects =
            new JsonObjects("{\"id\": \"a1\", \"quotes\": [{\"type\": \"direct\", \"content\": [[0, 9]]}]}");
    private final Map<String, String> texts;
    private final Consumer<Diagnostic> problems;
    private final Map<String, AnnotatedArticle> found = new HashMap<>();
    private final List<String> strangers = new ArrayList<>();
    private int quotationsOfStrangers;

    /**
     * Reads predictions for {@code texts}.
     *
     * @param texts annotated texts by id
     * @param problems is told of every line that is of no use
     */
    public PredictionReader(Map<String, String> texts, Consumer<Diagnostic> problems) {
        this.texts = Map.copyOf(texts);
        this.problems = problems;
    }

    /**
     * Reads all of {@code in}.
     *
     * @throws IOException where reading fails
     */
    public void read(String file, InputStream in) throws IOException {
        AnnotatedReader.eachLine(file, in, problems, (line, number) -> read(objects.read(line)));
    }

    private void read(JsonNode prediction) {
        String id = prediction.path("id").asText();
        if (!texts.containsKey(id)) {
            quotationsOfStrangers += AnnotatedNode.quotes(prediction).size();
            strangers.add(id);
            return;
        }
        String text = String.valueOf(texts.get(id));
        if (prediction.has("text") && !text.equals(prediction.path("text").textValue())) {
            throw new BadLine("the \"text\" of \"" + id + "\" is not the annotated one, so that places would be wrong;"
                    + " annotate that, or leave \"text\" out");
        }
        if (found.containsKey(id)) {
            throw new BadLine("the id \"" + id + "\" once more; each article has one line");
        }
        found.put(id, new AnnotatedNode(prediction, text, false).read());
    }

    /** What was found in the article of {@code id}, if it was read. */
    public Optional<AnnotatedArticle> of(String id) {
        return Optional.ofNullable(found.get(id));
    }

    /** The ids of no annotated article, in their order. */
    public List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** How many quotations the articles have that are not annotated. */
    public int quotationsOfStrangers() {
        return quotationsOfStrangers;
    }
}
