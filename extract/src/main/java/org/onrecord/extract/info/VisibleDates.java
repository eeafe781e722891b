package org.onrecord.extract.info;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.article.LineEvidence;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.markup.Phrases;
import org.onrecord.extract.markup.Scripts;
import org.onrecord.sheet.Reading;

/**
 * Days that the visible lines of a page print.
 *
 * <pre>
 * Issuing time:2020-04-05 00:00
 * Views:0 Author:Site Editor Publish Time: 2021-04-13
 * June 25th, 2019
 * </pre>
 */
final class VisibleDates {
    private static final int WORDS_BESIDE_A_DATE = 10;

    private final Pattern label;
    private final Pattern changed;

    VisibleDates() {
        Phrases phrases = Phrases.read(LineEvidence.class, "boilerplate.txt");
        label = Phrases.pattern("(?<!\\p{L})" + phrases.alternatives("date-labels") + "\\s*[:：]?\\s*");
        changed = Phrases.pattern("(?<!\\p{L})" + phrases.alternatives("modified-labels") + "\\s*[:：]?\\s*");
    }

    /** A day behind a label, else one in a short line just before the article. */
    Optional<Reading> published(VisibleLines lines) {
        Optional<Reading> labelled = lines.first(lines.labels(), this::published);
        return labelled.isPresent() ? labelled : lines.first(lines.head(), this::alone);
    }

    /** A day behind a label that speaks of a change. */
    Optional<Reading> modified(VisibleLines lines) {
        return lines.first(
                lines.labels(), line -> DateReader.mayHoldDay(line) ? behind(changed, line) : Optional.empty());
    }

    private Optional<String> published(String line) {
        if (!DateReader.mayHoldDay(line)) {
            return Optional.empty();
        }
        Matcher change = changed.matcher(line);
        return behind(label, change.find() ? line.substring(0, change.start()) : line);
    }

    private Optional<String> alone(String line) {
        return Scripts.words(line) > WORDS_BESIDE_A_DATE
                        || changed.matcher(line).find()
                ? Optional.empty()
                : DateReader.first(line).map(LocalDate::toString);
    }

    private static Optional<String> behind(Pattern label, String line) {
        Matcher matcher = label.matcher(line);
        while (matcher.find()) {
            int end = DateReader.end(line, matcher.end());
            if (end > 0) {
                return DateReader.first(line.substring(matcher.end(), end)).map(LocalDate::toString);
            }
        }
        return Optional.empty();
    }
}
