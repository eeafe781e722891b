package org.onrecord.extract.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows elements whose words are never read: by tag, by role, because nobody sees them, or by a common name. */
public final class UnreadMarkup {
    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLIPPED = Pattern.compile(
            "clip\\s*:\\s*rect\\(\\s*0|clip-path\\s*:\\s*inset\\((?:50|100)%", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEARD = Pattern.compile(
            "(?:^|[\\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)(?:$|\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^a-z]+");
    private static final double SHARE_OF_AN_ARTICLE = 0.4;

    private static final Phrases PHRASES = Phrases.read(NamedKinds.class, "markup.txt");
    private static final Set<String> TAGS = PHRASES.set("unread");
    private static final Set<String> NEVER = PHRASES.set("never");
    private static final Set<String> ROLES = PHRASES.set("roles");
    private static final Set<String> NAMES = PHRASES.set("names");

    private final TextWeights weights;
    private final Map<Element, Boolean> known = new HashMap<>();
    private final Map<String, Boolean> names = new HashMap<>();

    public UnreadMarkup(Document markup) {
        weights = new TextWeights(markup);
    }

    /** Whether the words of {@code element} are no text at all, wherever it stands. */
    boolean never(Element element) {
        String tag = element.normalName();
        return NEVER.contains(tag) || tag.equals("object") && element.hasAttr("data");
    }

    /** Whether the page hides {@code element}, or has it for those who listen to the page alone. */
    public boolean unseen(Element element) {
        if (element.normalName().equals("dialog") && !element.hasAttr("open")) {
            return true;
        }
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || element.attr("role").equals("tooltip")
                        || found(HIDDEN, element.attr("style"))
                        || heardOnly(element));
    }

    /** Whether {@code element} stands inside a line for those who listen to the page, and nobody sees it. */
    private static boolean heardOnly(Element element) {
        return found(CLIPPED, element.attr("style")) || found(HEARD, element.className());
    }

    private static boolean found(Pattern pattern, String value) {
        return !value.isEmpty() && pattern.matcher(value).find();
    }

    boolean is(Element element) {
        return known.computeIfAbsent(element, this::find);
    }

    private boolean find(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)
                || tag.equals("header") && element.closest("article, main") == null
                || tag.equals("form") && !holdsArticle(element)) {
            return true;
        }
        return element.attributesSize() > 0 && (hidden(element) || named(element) && !holdsArticle(element));
    }

    private boolean hidden(Element element) {
        return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || found(HIDDEN, element.attr("style"));
    }

    private boolean named(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        return named(element.className()) || named(element.id());
    }

    private boolean named(String value) {
        return !value.isEmpty() && names.computeIfAbsent(value, UnreadMarkup::holdsName);
    }

    private static boolean holdsName(String value) {
        for (String word : BETWEEN_NAMES.split(value.toLowerCase(Locale.ROOT), -1)) {
            if (NAMES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsArticle(Element element) {
        return weights.share(element) > SHARE_OF_AN_ARTICLE;
    }
}
