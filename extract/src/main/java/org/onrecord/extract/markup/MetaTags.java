package org.onrecord.extract.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.sheet.Reading;

/** What a page says about itself in {@code meta} tags and microdata. */
public final class MetaTags {
    private final Document markup;
    private final Map<String, List<String>> tags = new HashMap<>();

    public MetaTags(Document markup) {
        this.markup = markup;
        for (Element tag : markup.select("meta[content]")) {
            for (String key : new String[] {"property", "name", "http-equiv"}) {
                String name = tag.attr(key).toLowerCase(Locale.ROOT);
                String value = fold(tag.attr("content"));
                if (!name.isEmpty() && !value.isEmpty()) {
                    tags.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
                }
            }
        }
    }

    /** The first of {@code names} that the page has. */
    public Optional<Reading> first(String... names) {
        for (String name : names) {
            List<Reading> found = all(name);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** Every value of {@code name}. */
    public List<Reading> all(String name) {
        return tags.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .map(value -> new Reading(value, "meta " + name))
                .toList();
    }

    /** The value of the first element of microdata with this property: its machine-readable part, else its words. */
    public Optional<Reading> property(String name) {
        for (Element element : markup.select("[itemprop~=(?:^|\\s)" + name + "(?:$|\\s)]")) {
            for (String key : new String[] {"content", "datetime"}) {
                if (!element.attr(key).isBlank()) {
                    return Optional.of(new Reading(fold(element.attr(key)), "itemprop " + name));
                }
            }
            if (element.hasText()) {
                return Optional.of(new Reading(fold(element.text()), "itemprop " + name));
            }
        }
        return Optional.empty();
    }

    public static String fold(String words) {
        return new SourcedText.Builder()
                .stretch(words, 0, words.length(), 0)
                .build()
                .text();
    }
}
