package org.onrecord.extract.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as it is printed.
 *
 * <pre>
 * 2020-04-05   2020/4/5   2019年6月25日   22.04.2022   June 25th, 2019   25 June 2019   25 июня 2019
 * </pre>
 *
 * <p>A day that the calendar does not have is not read, nor is {@code 03/04/2021}, which is two days in two countries.
 */
final class PrintedDate {
    private static final String EN = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String RU =
            "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final String DAY = "(?<!\\d)(\\d{1,2})";
    private static final List<String> EN_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> RU_MONTHS =
            List.of("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    /** The order of the three groups of a form: a letter each for day, month and year. */
    private record Form(Pattern pattern, String order) {}

    private static final List<Form> FORMS = List.of(
            form("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", "y-md"),
            form("(?<!\\d)((?:19|20)\\d\\d)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日", "ymd"),
            form("\\b(" + EN + ")\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR, "mdy"),
            form(DAY + "(?:st|nd|rd|th)?[\\s-](?:of\\s)?(" + EN + ")\\.?,?[\\s-]" + YEAR, "dmy"),
            form(DAY + "\\s(" + RU + ")\\s" + YEAR, "dmy"),
            form(DAY + "\\.(\\d{1,2})\\." + YEAR, "dmy"),
            form(DAY + "/(\\d{1,2})/" + YEAR, "??y"));

    private PrintedDate() {}

    private static Form form(String expression, String order) {
        return new Form(Phrases.pattern(expression), order);
    }

    /** The first day printed in {@code line}. */
    static Optional<LocalDate> find(CharSequence line) {
        int first = Integer.MAX_VALUE;
        Optional<LocalDate> found = Optional.empty();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(line);
            if (matcher.find() && matcher.start() < first) {
                first = matcher.start();
                found = day(matcher, form.order());
            }
        }
        return found;
    }

    /** Where a printed date that starts at {@code from} ends, or -1. */
    static int end(CharSequence line, int from) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(line).region(from, line.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return -1;
    }

    private static Optional<LocalDate> day(Matcher matcher, String order) {
        if (order.startsWith("??")) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(2));
            boolean sure = first > 12 || second > 12 || first == second;
            return sure ? day(matcher, second > 12 ? "mdy" : "dmy") : Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(order.indexOf('y') + 1));
        int month = month(matcher.group(order.indexOf('m') + 1));
        int day = Integer.parseInt(matcher.group(order.indexOf('d') + 1));
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        String start = printed.toLowerCase(Locale.ROOT).substring(0, 3);
        return Math.max(EN_MONTHS.indexOf(start), RU_MONTHS.indexOf(start)) + 1;
    }
}
