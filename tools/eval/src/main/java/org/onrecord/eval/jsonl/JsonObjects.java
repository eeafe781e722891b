package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads lines that are one JSON object each. */
final class JsonObjects {
    private static final int LONGEST_SHOWN = 80;

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final String example;

    /** Shows {@code example} to whoever wrote a line that is none. */
    JsonObjects(String example) {
        this.example = example;
    }

    ObjectMapper json() {
        return json;
    }

    /**
     * The object in {@code line}, which has an {@code id}.
     *
     * @throws BadLine where it is no object, or has no id that is a text or a whole number
     */
    JsonNode read(String line) {
        JsonNode node = parse(line);
        if (!node.isObject()) {
            throw new BadLine("no JSON object; a line reads " + example);
        }
        JsonNode id = node.path("id");
        if (!id.isTextual() && !id.isIntegralNumber()) {
            throw new BadLine("no \"id\" that is a text or a whole number; a line reads " + example);
        }
        return node;
    }

    /**
     * The text of {@code article}.
     *
     * @throws BadLine where it has none
     */
    String text(JsonNode article) {
        JsonNode text = article.path("text");
        if (!text.isTextual()) {
            throw new BadLine("no \"text\" that is a text; a line reads " + example);
        }
        return text.textValue();
    }

    /** A value as it is shown in a message, cut where it is long. */
    static String shown(JsonNode value) {
        String whole = value.toString();
        return whole.length() <= LONGEST_SHOWN ? whole : whole.substring(0, LONGEST_SHOWN) + "…";
    }

    private JsonNode parse(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new BadLine("no JSON at column " + column + ": " + e.getOriginalMessage());
        }
    }
}
