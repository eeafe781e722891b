package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The kinds of boxes in which the elements of a page stand; each element is looked at once, however many stand in it.
 */
final class Boxes {
    static final String PLAIN = "plain";

    private final Map<Element, String> known = new HashMap<>();

    /**
     * The kind of box in which {@code element} stands, the innermost: {@code comment}, {@code side}, {@code footer};
     * {@code plain}.
     */
    String of(Element element) {
        List<Element> climbed = new ArrayList<>();
        String kind = PLAIN;
        for (Element at = element; at != null; at = at.parent()) {
            climbed.add(at);
            Optional<String> own = read(at);
            if (own.isPresent()) {
                kind = own.get();
                break;
            }
        }
        String found = kind;
        climbed.forEach(each -> known.put(each, found));
        return found;
    }

    private Optional<String> read(Element element) {
        String before = known.get(element);
        return before == null ? ownKind(element) : Optional.of(before);
    }

    /** The kind of box that {@code element} is itself; nothing where that is left to what it stands in. */
    private static Optional<String> ownKind(Element element) {
        String tag = element.normalName();
        if (tag.equals("aside") || tag.equals("footer") || tag.equals("nav")) {
            return Optional.of(tag);
        }
        if (tag.equals("body") || tag.equals("article") || tag.equals("main") || tag.equals("html")) {
            return Optional.of(PLAIN);
        }
        return ElementContext.named(element, "comment", "side", "footer");
    }
}
