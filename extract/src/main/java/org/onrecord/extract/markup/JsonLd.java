package org.onrecord.extract.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.sheet.Reading;

/**
 * What a page says about its article in JSON-LD.
 *
 * @see <a href="https://schema.org/Article">schema.org, Article</a>
 */
public final class JsonLd {
    /** Which elements hold it. */
    static final String SCRIPTS = "script[type*=ld+json]";

    private final Map<?, ?> article;
    private final Map<String, Map<?, ?>> parts;

    private JsonLd(Map<?, ?> article, Map<String, Map<?, ?>> parts) {
        this.article = article;
        this.parts = parts;
    }

    /** The first article in what {@code scripts} hold, in the order of the page; empty where there is none. */
    static JsonLd of(Collection<Object> scripts) {
        Map<?, ?> article = Map.of();
        Map<String, Map<?, ?>> parts = new HashMap<>();
        for (Object whole : scripts) {
            collect(whole, parts);
            Optional<Map<?, ?>> found = article(whole);
            if (found.isPresent()
                    && !article.containsKey("author")
                    && (article.isEmpty() || found.get().containsKey("author"))) {
                article = found.get();
            }
        }
        return new JsonLd(article, parts);
    }

    /** Notes the objects that have an id and a name, for those that only give the id. */
    private static void collect(Object value, Map<String, Map<?, ?>> parts) {
        if (value instanceof List<?> list) {
            list.forEach(part -> collect(part, parts));
        } else if (value instanceof Map<?, ?> map) {
            if (map.get("@id") instanceof String id && map.containsKey("name")) {
                parts.putIfAbsent(id, map);
            }
            map.values().forEach(part -> collect(part, parts));
        }
    }

    /** A value by its key, or by the key of a part of it: {@code publisher}. */
    public Optional<Reading> value(String key) {
        return names(article.get(key)).stream().findFirst().map(value -> new Reading(value, "JSON-LD " + key));
    }

    /** All values of a key. */
    public List<Reading> values(String key) {
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

    private List<String> names(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(part -> names.addAll(names(part)));
        } else if (value instanceof Map<?, ?> map) {
            String id = String.valueOf(map.get("@id"));
            Map<?, ?> known = map.containsKey("name") ? map : parts.getOrDefault(id, map);
            Object name = known.containsKey("name") ? known.get("name") : known.get("@id");
            names.addAll(names(name));
        } else if (value instanceof String words && !words.isBlank() && !words.equals("null")) {
            names.add(MetaTags.fold(words));
        }
        return names;
    }
}
