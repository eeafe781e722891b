package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.AnnotatedQuotation;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.quotation.Role;
import org.onrecord.text.Span;

/** Makes an annotated article of a JSON object; whoever wrote the object is told what is wrong with it. */
final class AnnotatedNode {
    private final JsonNode article;
    private final PlaceNodes places;
    private final boolean strictTypes;

    /**
     * Reads {@code article}, whose places are in {@code text}.
     *
     * @param strictTypes whether a type that is none of the three is refused, or left out
     */
    AnnotatedNode(JsonNode article, String text, boolean strictTypes) {
        this.article = article;
        places = new PlaceNodes(text);
        this.strictTypes = strictTypes;
    }

    /**
     * The article.
     *
     * @throws BadLine where a field is not of its kind, or a place does not lie in the text
     */
    AnnotatedArticle read() {
        JsonNode quotes = quotes(article);
        List<AnnotatedQuotation> quotations = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            quotations.add(quotation(quotes.get(i), "quotes[" + i + "]"));
        }
        return new AnnotatedArticle(
                article.path("id").asText(),
                places.text(),
                quotations,
                places.read(article.path("ignore"), "ignore"),
                roles());
    }

    /** The quotations of {@code article}; a list. */
    static JsonNode quotes(JsonNode article) {
        JsonNode quotes = article.path("quotes");
        if (!quotes.isArray()) {
            throw new BadLine("no \"quotes\" that is a list; of an article without quotations it is []");
        }
        return quotes;
    }

    private Optional<Map<Role, List<Span>>> roles() {
        JsonNode node = article.path("roles");
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            throw new BadLine("\"roles\" is " + JsonObjects.shown(node)
                    + "; it reads {\"content\": [], \"source\": [], \"cue\": []}");
        }
        Map<Role, List<Span>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            roles.put(role, places.read(node.path(name), "roles." + name));
        }
        return Optional.of(roles);
    }

    private AnnotatedQuotation quotation(JsonNode quote, String at) {
        if (!quote.isObject()) {
            throw new BadLine(at + " is " + JsonObjects.shown(quote)
                    + "; a quotation reads {\"type\": \"direct\", \"content\": [[0, 9]]}");
        }
        Map<String, String> fields = new HashMap<>();
        quote.properties().forEach(field -> fields.put(field.getKey(), printed(field.getValue())));
        return new AnnotatedQuotation(
                text(quote, "type", at).flatMap(type -> type(type, at)),
                places.read(quote.path("content"), at + ".content"),
                places.read(quote.path("speaker"), at + ".speaker"),
                places.read(quote.path("cue"), at + ".cue"),
                text(quote, "speakerName", at),
                fields);
    }

    private Optional<QuotationKind> type(String type, String at) {
        Optional<QuotationKind> kind = Arrays.stream(QuotationKind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
        if (strictTypes && kind.isEmpty() && !type.isEmpty()) {
            throw new BadLine(at + ".type is \"" + type + "\"; it is direct, indirect, mixed or null");
        }
        return kind;
    }

    private static Optional<String> text(JsonNode quote, String key, String at) {
        JsonNode node = quote.path(key);
        if (!node.isTextual() && !node.isNull() && !node.isMissingNode()) {
            throw new BadLine(at + "." + key + " is " + JsonObjects.shown(node) + "; it is a text or null");
        }
        return Optional.ofNullable(node.textValue());
    }

    /** As {@code --dont-care} names it. */
    private static String printed(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "True" : "False";
        }
        return value.isNull() ? "None" : value.isValueNode() ? value.asText() : value.toString();
    }
}
