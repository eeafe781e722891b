package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Where spans of the clean text stand in the text that was given. */
record GivenPlaces(Document document, CodePoints codePoints, int dropped) {
    /** Null where there are none. */
    void put(ObjectNode quote, String key, List<Span> spans) {
        if (spans.isEmpty()) {
            quote.putNull(key);
        } else {
            putAll(quote, key, spans);
        }
    }

    /** An empty list where there are none. */
    void putAll(ObjectNode node, String key, List<Span> spans) {
        ArrayNode pairs = node.putArray(key);
        for (Span span : spans) {
            Span given = document.origin(span).shift(dropped);
            pairs.addArray().add(codePoints.at(given.start())).add(codePoints.at(given.end()));
        }
    }
}
