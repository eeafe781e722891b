package org.onrecord.extract.info;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.extract.markup.Phrases;

/** What the elements around a place say about it, by their tags and the plain words in their classes and ids. */
final class ElementContext {
    private static final Phrases PHRASES = Phrases.read(ElementContext.class, "surroundings.txt");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int NEAR = 4;

    private final Element element;
    private final Boxes boxes;

    ElementContext(Element element, Boxes boxes) {
        this.element = element;
        this.boxes = boxes;
    }

    /** The kind of box in which it stands, the innermost. */
    String box() {
        return boxes.of(element);
    }

    /** What the nearest elements are named after: {@code modified}, {@code published}, {@code date}, {@code meta}. */
    String hint() {
        Element at = element;
        for (int i = 0; i < NEAR && at != null; i++, at = at.parent()) {
            Optional<String> named = named(at, "modified", "published", "date", "meta");
            if (named.isPresent() && !at.normalName().equals("body")) {
                return named.get();
            }
        }
        return "none";
    }

    boolean isIn(String tag) {
        Element found = element.closest(tag);
        return found != null;
    }

    static Optional<String> named(Element element, String... sections) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        Set<String> words = words(element.className() + " " + element.id() + " " + element.attr("itemprop"));
        for (String section : sections) {
            if (PHRASES.list(section).stream().anyMatch(words::contains)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String names) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(names, -1)) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
