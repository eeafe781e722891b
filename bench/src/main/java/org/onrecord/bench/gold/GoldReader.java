package org.onrecord.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Reads annotated articles.
 *
 * <pre>
 * {"id": "a1", "text": "…", "quotes": [{"type": "direct", "content": [[0, 9]], "speaker": [[10, 17]], "cue": null}]}
 * </pre>
 */
public final class GoldReader {
    private final ObjectMapper json = new ObjectMapper();

    /**
     * The articles of {@code file}, in its order.
     *
     * @throws IOException where the file cannot be read or a line is no JSON
     */
    public List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(article(json.readTree(line)));
            }
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        List<GoldQuotation> quotations = new ArrayList<>();
        for (JsonNode quote : node.path("quotes")) {
            quotations.add(new GoldQuotation(
                    quote.path("type").asText(),
                    spans(quote.path("content")),
                    spans(quote.path("speaker")),
                    spans(quote.path("cue")),
                    Optional.ofNullable(quote.path("speakerName").textValue()),
                    !quote.path("cueClass").asText().equals("other")));
        }
        return new GoldArticle(node.path("id").asText(), node.path("text").asText(), quotations);
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
        }
        return spans;
    }
}
