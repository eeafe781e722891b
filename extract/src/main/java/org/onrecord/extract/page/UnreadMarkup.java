package org.onrecord.extract.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows elements whose words are never read: by tag, by role, because nobody sees them, or by a common name. */
final class UnreadMarkup {
    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^a-z]+");
    private static final int PROSE_OF_AN_ARTICLE = 1000;

    private final Set<String> tags;
    private final Set<String> roles;
    private final Set<String> names;

    UnreadMarkup() {
        Phrases phrases = Phrases.read("markup.txt");
        tags = phrases.set("unread");
        roles = phrases.set("roles");
        names = phrases.set("names");
    }

    boolean is(Element element) {
        String tag = element.normalName();
        return tags.contains(tag)
                || roles.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()
                || tag.equals("header") && element.closest("article, main") == null
                || tag.equals("form") && !holdsArticle(element)
                || named(element) && !holdsArticle(element);
    }

    private boolean named(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        return named(element.className()) || named(element.id());
    }

    private boolean named(String value) {
        for (String word : BETWEEN_NAMES.split(value.toLowerCase(Locale.ROOT), -1)) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsArticle(Element element) {
        int prose = 0;
        for (Element paragraph : element.select("p")) {
            prose += paragraph.text().length();
            if (prose > PROSE_OF_AN_ARTICLE) {
                return true;
            }
        }
        return false;
    }
}
