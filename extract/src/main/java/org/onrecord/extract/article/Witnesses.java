package org.onrecord.extract.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.markup.JsonLd;
import org.onrecord.extract.markup.Markup;
import org.onrecord.extract.markup.MetaTags;
import org.onrecord.sheet.Reading;

/** What the page says elsewhere about the words of a line: its title, its description, its text for machines. */
final class Witnesses {
    private static final int LEAST_OF_A_TEXT = 300;
    private static final int LEAST_OF_A_LINE = 12;

    private final String body;
    private final String title;
    private final String description;
    private final Map<String, Integer> seen = new HashMap<>();
    private final String[] bare;
    private final int titleLine;

    Witnesses(Markup markup, PageLines page) {
        MetaTags meta = markup.meta();
        JsonLd json = markup.json();
        body = bare(json.value("articleBody"));
        String named = bare(meta.first("og:title", "twitter:title"));
        title = named.isEmpty() ? bare(markup.tree().title()) : named;
        description = bare(meta.first("og:description", "description", "twitter:description"));
        bare = new String[page.size()];
        int found = -1;
        for (int i = 0; i < bare.length; i++) {
            bare[i] = bare(page.text(i));
            seen.merge(bare[i], 1, Integer::sum);
            boolean first = found < 0 || !heading(page, found) && heading(page, i);
            found = first && isTitle(i) ? i : found;
        }
        titleLine = found;
    }

    void put(FeatureTable.Builder row, PageLines page, int i) {
        String words = bare[i];
        boolean longer = words.length() >= LEAST_OF_A_LINE;
        boolean known = body.length() >= LEAST_OF_A_TEXT;
        row.put("witness", !known || !longer ? 0 : body.contains(words) ? 1 : -1)
                .put("witness-length", body.length())
                .put("is-title", isTitle(i))
                .put("in-title", longer && title.contains(words))
                .put("is-description", !description.isEmpty() && description.equals(words))
                .put("in-description", longer && description.contains(words))
                .put("begins-description", longer && begins(words))
                .put("seen", seen.getOrDefault(words, 0))
                .put("after-title", titleLine < 0 ? 0 : i - titleLine)
                .put("title-known", titleLine >= 0)
                .put("in-next", i + 1 < bare.length && longer && bare[i + 1].contains(words))
                .put("from-first-prose", i - page.firstProse)
                .put("to-last-prose", page.lastProse - i);
    }

    /** The line that says the title of the page, a headline before any other; -1 where none does. */
    int titleLine() {
        return titleLine;
    }

    private boolean begins(String words) {
        int cut = Math.min(60, Math.min(words.length(), description.length()));
        return cut >= LEAST_OF_A_LINE && words.startsWith(description.substring(0, cut));
    }

    private boolean isTitle(int i) {
        String words = bare[i];
        return words.length() > 8
                && (title.equals(words)
                        || title.length() > 15 && title.startsWith(words) && 2 * words.length() > title.length()
                        || title.length() > 15 && words.startsWith(title) && words.length() < 2 * title.length());
    }

    private static boolean heading(PageLines page, int i) {
        return page.blocks.get(i).element.normalName().equals("h1");
    }

    private static String bare(Optional<Reading> reading) {
        return reading.map(found -> bare(found.value())).orElse("");
    }

    /** Letters and digits alone, in lower case. */
    private static String bare(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                bare.append(words.charAt(i));
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
