package org.onrecord.extract.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds lines, and what they add up to. */
final class PageElement {
    /** Tags that say what their lines are, each a bit of {@link #tags}. */
    static final String[] TAGS = {
        "article",
        "main",
        "aside",
        "nav",
        "footer",
        "header",
        "form",
        "figure",
        "section",
        "ul",
        "table",
        "blockquote",
        "a",
        "ol",
        "figcaption",
        "button",
        "details",
        "p"
    };

    private static final Set<String> BODY = Set.of("articleBody", "articlebody", "text", "reviewBody");

    final @Nullable PageElement parent;
    final Element element;
    final int number;
    final int depth;
    /** Groups of its own names. */
    final int own;
    /** Groups of its names and of those around it. */
    final int names;
    /** Bits of its tag and of those around it. */
    final int tags;

    final boolean articleBody;
    int first = Integer.MAX_VALUE;
    int last = -1;
    int lines;
    int chars;
    double linked;
    int prose;
    int paragraphs;

    PageElement(@Nullable PageElement parent, Element element, int number, NameGroups groups) {
        this.parent = parent;
        this.element = element;
        this.number = number;
        depth = parent == null ? 0 : parent.depth + 1;
        String tag = element.normalName();
        boolean page = tag.equals("body") || tag.equals("html");
        own = page || element.attributesSize() == 0
                ? 0
                : groups.of(element.className())
                        | groups.of(element.id())
                        | groups.of(element.attr("role"))
                        | groups.of(element.attr("itemprop"));
        names = own | (parent == null ? 0 : parent.names);
        int bits = parent == null ? 0 : parent.tags;
        for (int i = 0; i < TAGS.length; i++) {
            bits |= TAGS[i].equals(tag) ? 1 << i : 0;
        }
        tags = bits;
        articleBody = parent != null && parent.articleBody
                || element.hasAttr("itemprop") && BODY.contains(element.attr("itemprop"));
    }

    /** The element {@code steps} above this, the uppermost where there are fewer. */
    PageElement up(int steps) {
        PageElement at = this;
        for (int i = 0; i < steps && at.parent != null; i++) {
            at = at.parent;
        }
        return at;
    }

    void add(int line, int length, double linkedShare, boolean runs) {
        for (PageElement at = this; at != null; at = at.parent) {
            at.first = Math.min(at.first, line);
            at.last = line;
            at.lines++;
            at.chars += length;
            at.linked += linkedShare * length;
            at.prose += runs ? length : 0;
            at.paragraphs += runs ? 1 : 0;
        }
    }

    /** Whether {@code other} is this element or stands in it. */
    boolean holds(PageElement other) {
        return equals(other.up(Math.max(0, other.depth - depth)));
    }

    double linkDensity() {
        return chars == 0 ? 0 : linked / chars;
    }
}
