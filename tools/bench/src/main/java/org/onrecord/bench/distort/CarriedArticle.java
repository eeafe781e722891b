package org.onrecord.bench.distort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/** An annotated article as JSON, with its text edited and all its places, in code points, carried over. */
final class CarriedArticle {
    private static final List<String> PLACES = List.of("content", "speaker", "cue");

    private final CarriedText text;
    private final CodePoints before;
    private final CodePoints after;

    private CarriedArticle(String original, CarriedText text) {
        this.text = text;
        before = CodePoints.of(original);
        after = CodePoints.of(text.text());
    }

    /**
     * Puts {@code text} into {@code article}, whose text it was made of. Every other field stays; a place of which
     * nothing is left goes, and so does a quotation without any content.
     */
    static void carry(ObjectNode article, CarriedText text) {
        CarriedArticle carried = new CarriedArticle(article.path("text").asText(), text);
        article.put("text", text.text());
        carried.places(article, "ignore");
        if (article.path("roles") instanceof ObjectNode roles) {
            List.of("content", "source", "cue").forEach(role -> carried.places(roles, role));
        }
        if (article.path("quotes") instanceof ArrayNode quotes) {
            for (int i = quotes.size() - 1; i >= 0; i--) {
                if (quotes.get(i) instanceof ObjectNode quote) {
                    PLACES.forEach(key -> carried.places(quote, key));
                    if (quote.path("content").isEmpty()) {
                        quotes.remove(i);
                    } else {
                        nullWhereEmpty(quote);
                    }
                }
            }
        }
    }

    private static void nullWhereEmpty(ObjectNode quote) {
        PLACES.stream()
                .filter(key -> quote.path(key).isArray() && quote.path(key).isEmpty())
                .forEach(quote::putNull);
    }

    private void places(ObjectNode holder, String key) {
        if (holder.path(key) instanceof ArrayNode pairs) {
            ArrayNode carried = holder.putArray(key);
            for (JsonNode pair : pairs) {
                Span span = new Span(
                        before.offset(pair.path(0).intValue()),
                        before.offset(pair.path(1).intValue()));
                text.carried(span)
                        .ifPresent(now ->
                                carried.addArray().add(after.at(now.start())).add(after.at(now.end())));
            }
        }
    }
}
