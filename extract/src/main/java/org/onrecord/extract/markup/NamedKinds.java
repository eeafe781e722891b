package org.onrecord.extract.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.text.BlockKind;

/**
 * Kinds that no tag stands for and that class names say: the English words for a deck and a pull quote, and the classes
 * of the code that social networks give out for embedding. The lists are in {@code markup.txt}. One object serves one
 * page, and knows a class that it has seen.
 */
final class NamedKinds {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");
    private static final Phrases PHRASES = Phrases.read(NamedKinds.class, "markup.txt");
    private static final List<String> DECKS = PHRASES.list("decks");
    private static final List<String> PULL_QUOTES = PHRASES.list("pull-quotes");
    private static final List<String> POSTS = PHRASES.list("posts");

    private final Map<String, Optional<BlockKind>> known = new HashMap<>();

    /** What the class of {@code element} says that it holds. */
    Optional<BlockKind> of(Element element) {
        String value = element.className();
        return value.isEmpty() ? Optional.empty() : known.computeIfAbsent(value, NamedKinds::read);
    }

    private static Optional<BlockKind> read(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (POSTS.stream().anyMatch(lower::contains)) {
            return Optional.of(BlockKind.EMBEDDED_POST);
        }
        String words = "-" + BETWEEN.matcher(lower).replaceAll("-") + "-";
        if (PULL_QUOTES.stream().anyMatch(name -> words.contains("-" + name + "-"))) {
            return Optional.of(BlockKind.PULL_QUOTE);
        }
        return DECKS.stream().anyMatch(name -> words.contains("-" + name + "-"))
                ? Optional.of(BlockKind.DECK)
                : Optional.empty();
    }
}
