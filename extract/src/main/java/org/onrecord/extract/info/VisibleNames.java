package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.article.LineEvidence;
import org.onrecord.extract.markup.Phrases;
import org.onrecord.extract.markup.Scripts;
import org.onrecord.sheet.Reading;

/**
 * Authors and publishers that the visible lines of a page print.
 *
 * <pre>
 * By Ann Lee and Li Wei | Example News
 * Author: Ann Lee Source: Example News
 * Copyright © 2022 Example Limited. All rights reserved.
 * </pre>
 */
final class VisibleNames {
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY)[: ]\\s*"
            + "(\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and |& )?\\p{Lu}[\\p{L}.'’-]*){1,7})(?:\\s*[|/•·].*)?");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*,\\s*(?:and\\s)?|\\s+(?:and|&)\\s+");
    private static final Pattern COPYRIGHT =
            Phrases.pattern("(?:©|\\(c\\)) ?(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)?\\d\\d)?)?,? ?"
                    + "(\\p{L}[\\p{L}\\d&.'’ -]{2,60}?)[.,]? ?(?:all rights reserved|$|\\||,|\\b(?:19|20)\\d\\d)");

    /** A button of shop templates that stands in the same line: {@code Origin: Example News Inquire}. */
    private static final Pattern BUTTON =
            Phrases.pattern("(?:^|\\s+)(?:inquire|inquiry|enquire|enquiry)(?: now)?\\s*$");

    private final Pattern author;
    private final Pattern publisher;
    private final Set<String> placeholders;

    VisibleNames() {
        Phrases phrases = Phrases.read(LineEvidence.class, "boilerplate.txt");
        String next = "(?:"
                + String.join(
                        "|",
                        phrases.alternatives("count-labels"),
                        phrases.alternatives("date-labels"),
                        phrases.alternatives("contact-labels"),
                        phrases.alternatives("name-labels"))
                + ")\\s*[:：]";
        String value = "\\s*[:：]\\s*((?:(?!" + next + ")[^|·•:：]){1,60}?)(?=\\s*$|\\s*[|·•]|\\s+" + next + ")";
        author = Phrases.pattern("(?<!\\p{L})" + phrases.alternatives("author-labels") + value);
        publisher = Phrases.pattern("(?<!\\p{L})" + phrases.alternatives("publisher-labels") + value);
        placeholders = phrases.set("placeholders");
    }

    /** Who wrote it, by a label or a byline. */
    List<Reading> authors(VisibleLines lines) {
        Optional<Reading> found = lines.first(lines.head(), line -> behind(author, line));
        if (found.isEmpty()) {
            found = lines.first(lines.head(), VisibleNames::byline);
        }
        return found.map(VisibleNames::split).orElse(List.of());
    }

    /** Who published it, by a label before the article or by the claim of copyright. */
    Optional<Reading> publisher(VisibleLines lines) {
        Optional<Reading> found = lines.first(lines.head(), line -> behind(publisher, line));
        return found.isPresent() ? found : lines.first(lines.labels(), this::owner);
    }

    private static Optional<String> byline(String line) {
        Matcher matcher = BYLINE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** One reading for each name. */
    static List<Reading> split(Reading byline) {
        List<Reading> names = new ArrayList<>();
        for (String name : BETWEEN_NAMES.split(byline.value(), -1)) {
            if (!name.isBlank()) {
                names.add(new Reading(name.strip(), byline.from()));
            }
        }
        return names;
    }

    private Optional<String> owner(String line) {
        boolean signed = line.indexOf('©') >= 0 || line.contains("(c)") || line.contains("(C)");
        return !signed ? Optional.empty() : behind(COPYRIGHT, line).filter(name -> Scripts.words(name) <= 8);
    }

    private Optional<String> behind(Pattern label, String line) {
        Matcher matcher = label.matcher(line);
        return matcher.find()
                ? Optional.of(BUTTON.matcher(matcher.group(1)).replaceFirst("").strip())
                        .filter(name -> !name.isEmpty() && !placeholders.contains(name.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
