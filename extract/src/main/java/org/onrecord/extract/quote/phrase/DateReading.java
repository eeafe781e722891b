package org.onrecord.extract.quote.phrase;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.EnglishMonths;
import org.onrecord.text.Span;

/**
 * Resolves words for a day against the day of publication, only where that is safe.
 *
 * <ul>
 *   <li>{@code in December 2020} is {@code 2020-12}, whatever the day of publication.
 *   <li>{@code In early April} is {@code early 2022-04} where the page is of 22 April 2022 and the month began before.
 *   <li>{@code on April 7} is the last such day up to publication, at most eleven months back.
 *   <li>{@code on Tuesday}, {@code last week} stay as printed: weekdays are ambiguous by a week in translated or late
 *       pages.
 * </ul>
 */
public final class DateReading {
    private static final Pattern MONTH = Pattern.compile("(?:(early|mid|late)[- ])?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?"
            + "(" + String.join("|", EnglishMonths.openings())
            + ")[a-z]*\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?,?(?:\\s+((?:19|20)\\d\\d))?");
    private static final Pattern YEAR = Pattern.compile("in\\s+((?:19|20)\\d\\d)");
    private static final int MONTHS_BACK = 11;

    private final String text;
    private final Optional<LocalDate> published;

    public DateReading(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    /**
     * What the words at {@code span} come to: {@code 2022-04-12}, {@code early 2022-04}, {@code 2020-12}, {@code 2017}.
     */
    Optional<String> read(Span span) {
        String words = span.of(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
        Matcher month = MONTH.matcher(words);
        if (month.find()) {
            return read(month);
        }
        Matcher year = YEAR.matcher(words);
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    private Optional<String> read(Matcher found) {
        Month month = Month.of(EnglishMonths.openings().indexOf(found.group(3)) + 1);
        String dayDigits = found.group(2) != null ? found.group(2) : found.group(4);
        Optional<Integer> year =
                found.group(5) != null ? Optional.of(Integer.valueOf(found.group(5))) : lastYearOf(month);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        YearMonth at = YearMonth.of(year.get(), month);
        if (dayDigits == null) {
            String part = found.group(1);
            return Optional.of(part == null ? at.toString() : part + " " + at);
        }
        int day = Integer.parseInt(dayDigits);
        return at.isValidDay(day) ? Optional.of(at.atDay(day).toString()) : Optional.empty();
    }

    /** The year of the last such month up to publication; none where that lies too far back to be sure. */
    private Optional<Integer> lastYearOf(Month month) {
        return published.flatMap(day -> {
            YearMonth here = YearMonth.from(day);
            YearMonth same = YearMonth.of(day.getYear(), month);
            YearMonth last = same.isAfter(here) ? same.minusYears(1) : same;
            return last.until(here, ChronoUnit.MONTHS) <= MONTHS_BACK ? Optional.of(last.getYear()) : Optional.empty();
        });
    }
}
