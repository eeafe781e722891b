package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.onrecord.extract.markup.MetaTags;
import org.onrecord.extract.markup.Phrases;
import org.onrecord.sheet.Reading;

/**
 * Authors that elements of the page are marked as: by microdata, by a link to the author's page, by a plain word in a
 * class.
 *
 * <pre>
 * &lt;span itemprop="author"&gt;…   &lt;a rel="author"&gt;…   &lt;a href="/author/ann-lee/"&gt;…   &lt;p class="byline"&gt;By Ann Lee
 * </pre>
 */
final class MarkedAuthors {
    private static final Pattern NAME = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:\\p{L}[\\p{L}\\p{M}.'’-]*|&)){0,4}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CUE = Phrases.pattern(
            "(?:^|\\b|\\s)(?:written by|posted by|published by|by|von|par|por|di|door|av|af|od|autor(?:in)?|author|автор|作者|文)"
                    + "\\s*[:：]?\\s+(?=\\p{L})");
    private static final Pattern END = Pattern.compile(
            "\\s*(?:[|•·/(\\[:;–—]|,?\\s\\d|\\s-\\s|\\bon\\b|\\bin\\b|\\bam\\b|\\bpublished\\b|\\bposted\\b|\\bupdated\\b).*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("/(?:authors?|autor(?:en|es)?|auteurs?|by|contributors?|writers?|profile|people)/[^/?#]+");
    private static final Set<String> NO_NAMES =
            Phrases.read(ElementContext.class, "surroundings.txt").set("no-names");
    private static final int LONGEST = 160;

    /** Units of text and elements in what is looked through for a name. */
    private static final int MOST_HELD = 4_000;

    private MarkedAuthors() {}

    /** The authors of the first way of marking that has any. */
    static List<Reading> of(Document markup) {
        List<Reading> found =
                names(markup.select("[itemprop~=(?:^|\\s)author(?:$|\\s)] [itemprop=name]"), "itemprop author");
        if (found.isEmpty()) {
            found = names(markup.select("[itemprop~=(?:^|\\s)author(?:$|\\s)]"), "itemprop author");
        }
        if (found.isEmpty()) {
            found = names(markup.select("a[rel~=(?:^|\\s)author(?:$|\\s)]"), "rel author");
        }
        if (found.isEmpty()) {
            Elements links = new Elements();
            for (Element link : markup.select("a[href]")) {
                if (LINK.matcher(link.attr("href").toLowerCase(Locale.ROOT)).find()) {
                    links.add(link);
                }
            }
            found = names(links, "link to the author");
        }
        return found.isEmpty() ? classes(markup) : found;
    }

    private static List<Reading> classes(Document markup) {
        Elements marked = new Elements();
        for (Element element : markup.select(
                "[class*=uthor], [class*=yline], [id*=uthor], [id*=yline], [class*=autor], [class*=vcard]")) {
            if (isShort(element) && element.text().length() <= LONGEST) {
                marked.add(element);
            }
        }
        return names(marked, "class author");
    }

    /** The name or names of the first of {@code elements} that holds any, and of those beside it. */
    private static List<Reading> names(Elements elements, String from) {
        List<Reading> found = new ArrayList<>();
        Optional<Element> parent = Optional.empty();
        Boxes boxes = new Boxes();
        for (Element element : elements) {
            boolean beside = parent.isEmpty() || parent.equals(Optional.ofNullable(element.parent()));
            String box = boxes.of(element);
            if (!beside || box.equals("comment") || box.equals("footer") || !isShort(element)) {
                continue;
            }
            String words = element.hasAttr("content") ? element.attr("content") : element.text();
            Optional<String> name = name(MetaTags.fold(words));
            if (name.isPresent()) {
                found.add(new Reading(name.get(), from));
                parent = Optional.ofNullable(element.parent());
            }
        }
        return found;
    }

    /**
     * Whether {@code element} holds so little that a name may be all of it; elements within each other hold the same.
     */
    private static boolean isShort(Element element) {
        int[] left = {MOST_HELD - element.attr("content").length()};
        NodeTraversor.filter(
                (node, depth) -> {
                    left[0] -=
                            node instanceof TextNode text ? text.getWholeText().length() : 1;
                    return left[0] < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                element);
        return left[0] >= 0;
    }

    /** The name that {@code words} are or hold behind a {@code by}. */
    static Optional<String> name(String words) {
        Matcher cue = CUE.matcher(words);
        String rest = cue.find() ? words.substring(cue.end()) : words;
        String name = END.matcher(rest.strip())
                .replaceFirst("")
                .replaceFirst("[,.\\s]+$", "")
                .strip();
        boolean fits = name.length() >= 2
                && VisibleNames.split(new Reading(name, "")).stream()
                        .allMatch(part -> NAME.matcher(part.value()).matches());
        return fits && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT)) ? Optional.of(name) : Optional.empty();
    }
}
