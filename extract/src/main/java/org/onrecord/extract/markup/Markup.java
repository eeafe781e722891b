package org.onrecord.extract.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is read out of a page's markup: the tree with the place of every node, the lines, the meta tags and the JSON-LD.
 * Each is read once, when it is first asked for, and depends on the text alone; some ten times the size of the page, it
 * goes when nobody holds this value any more.
 */
public final class Markup {
    private final Once<Document> tree;
    private final Once<List<PlacedLine>> lines;
    private final Once<MetaTags> meta;
    private final Once<Map<Element, Object>> scripts;
    private final Once<JsonLd> json;

    /**
     * Of {@code text}, the decoded bytes of {@code file}.
     *
     * @param file as the user named it, for messages
     */
    public Markup(String file, String text) {
        tree = new Once<>(() -> MarkupParser.parse(file, text));
        lines = new Once<>(() -> List.copyOf(LineCollector.read(tree().body(), text, new UnreadMarkup(tree()))));
        meta = new Once<>(() -> new MetaTags(tree()));
        scripts = new Once<>(() -> parsed(tree()));
        json = new Once<>(() -> JsonLd.of(scripts().values()));
    }

    /** The tree, the same one each time; nobody may change it. */
    public Document tree() {
        return tree.get();
    }

    /** Every line of the body, with what stands in unread elements. */
    public List<PlacedLine> lines() {
        return lines.get();
    }

    /** What the page says in its {@code meta} tags. */
    public MetaTags meta() {
        return meta.get();
    }

    /** The first article of the page's JSON-LD. */
    public JsonLd json() {
        return json.get();
    }

    /** What the script {@code element} holds, if it is one of JSON-LD; an empty text where it cannot be parsed. */
    public Object jsonOf(Element element) {
        return Objects.requireNonNullElse(scripts().get(element), "");
    }

    private Map<Element, Object> scripts() {
        return scripts.get();
    }

    /** What each script holds, in the order of the page. */
    private static Map<Element, Object> parsed(Document tree) {
        Map<Element, Object> values = new LinkedHashMap<>();
        for (Element script : tree.select(JsonLd.SCRIPTS)) {
            values.put(script, Json.parse(script.data().strip()).orElse(""));
        }
        return values;
    }

    /** A value that is made when it is first asked for. */
    private static final class Once<T> {
        private final Supplier<T> maker;

        @Nullable private T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            T made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        }
    }
}
