package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.eval.Bootstrap.Interval;
import org.onrecord.eval.Counts;
import org.onrecord.eval.Evaluation.Scores;
import org.onrecord.eval.Row;

/**
 * Figures as JSON.
 *
 * <pre>
 * {"content exact": {"p": 0.5, "r": 0.4, "f1": 0.4444444444444445, "ci": [0.401, 0.489], "nPred": 1870, "nGold": 2192}}
 * </pre>
 */
public final class ScoresJson {
    private final ObjectMapper json = new ObjectMapper();

    /** Writes the figures of {@code scores}; {@code ci} is null where no interval was drawn. */
    public void write(Scores scores, OutputStream out) throws IOException {
        ObjectNode figures = json.createObjectNode();
        scores.counts().forEach((row, counts) -> put(figures.putObject(row.toString()), row, counts, scores));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
        out.write(json.writer(printer).writeValueAsString(figures).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** Whether {@code file} holds such figures and nothing else. */
    public static boolean isIn(Path file) throws IOException {
        try {
            JsonNode figures = new ObjectMapper().readTree(Files.readAllBytes(file));
            return figures instanceof ObjectNode object
                    && !object.isEmpty()
                    && object.properties().stream()
                            .allMatch(row ->
                                    row.getValue().has("p") && row.getValue().has("nGold"));
        } catch (JsonProcessingException | CharConversionException other) {
            return false;
        }
    }

    private static void put(ObjectNode node, Row row, Counts counts, Scores scores) {
        node.put("p", counts.precision()).put("r", counts.recall()).put("f1", counts.f1());
        Interval interval = scores.intervals().get(row);
        if (interval == null) {
            node.putNull("ci");
        } else {
            node.putArray("ci").add(interval.low()).add(interval.high());
        }
        node.put("nPred", counts.found()).put("nGold", counts.gold());
    }
}
