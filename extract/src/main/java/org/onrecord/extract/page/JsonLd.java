package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.sheet.Reading;

/**
 * What a page says about its article in JSON-LD.
 *
 * @see <a href="https://schema.org/Article">schema.org, Article</a>
 */
final class JsonLd {
    private final Map<?, ?> article;

    private JsonLd(Map<?, ?> article) {
        this.article = article;
    }

    /** The first article of the page's JSON-LD; empty where there is none. */
    static JsonLd of(Document markup) {
        for (Element script : markup.select("script[type=application/ld+json]")) {
            Optional<Map<?, ?>> found = Json.parse(script.data().strip()).flatMap(JsonLd::article);
            if (found.isPresent()) {
                return new JsonLd(found.get());
            }
        }
        return new JsonLd(Map.of());
    }

    /** A value by its key, or by the key of a part of it: {@code publisher}. */
    Optional<Reading> value(String key) {
        return names(article.get(key)).stream().findFirst().map(value -> new Reading(value, "JSON-LD " + key));
    }

    /** All values of a key. */
    List<Reading> values(String key) {
        return names(article.get(key)).stream()
                .map(value -> new Reading(value, "JSON-LD " + key))
                .toList();
    }

    private static Optional<Map<?, ?>> article(Object value) {
        if (value instanceof Map<?, ?> map) {
            return isArticle(map.get("@type")) ? Optional.of(map) : first(map.values());
        }
        return value instanceof List<?> list ? first(list) : Optional.empty();
    }

    private static Optional<Map<?, ?>> first(Iterable<?> values) {
        for (Object value : values) {
            Optional<Map<?, ?>> found = article(value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(JsonLd::isArticle);
        }
        return type instanceof String name
                && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
    }

    private static List<String> names(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(part -> names.addAll(names(part)));
        } else if (value instanceof Map<?, ?> map) {
            Object name = map.containsKey("name") ? map.get("name") : map.get("@id");
            names.addAll(names(name));
        } else if (value instanceof String words && !words.isBlank() && !words.equals("null")) {
            names.add(MetaTags.fold(words));
        }
        return names;
    }
}
