package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as they are printed, in some forty languages.
 *
 * <pre>
 * 2020-04-05   2020/4/5   2019年6月25日   22.04.2022   June 25th, 2019   25 de junio de 2019   25 июня 2019   5/3/19
 * </pre>
 *
 * <p>A day that the calendar does not have is not read; {@code 03/04/2021} is two days in two countries, and read as
 * both.
 */
public final class DateReader {
    private static final int LONGEST = 40;
    private static final int AROUND = 32;
    /** More than lies between the ends of the text around a year, in which days are looked for. */
    private static final int WINDOW = 2 * AROUND + 20;

    /** What every printed day has: a year of four digits, or a short one behind a sign. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d[./-]\\d{1,2}[./-]\\d\\d(?!\\d)|\\p{L}[ -]?[-'’]\\d\\d(?!\\d)");

    private DateReader() {}

    /** All days that {@code line} prints, in the order of their places. */
    public static List<PrintedDate> all(CharSequence line) {
        List<PrintedDate> found = new ArrayList<>();
        Matcher year = YEAR.matcher(line);
        int done = 0;
        while (year.find()) {
            int start = Math.max(done, year.start() - AROUND);
            int end = Math.min(line.length(), year.end() + AROUND);
            if (year.end() > done) {
                read(line, start, end, found);
            }
            done = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        }
        found.sort(Comparator.comparing(PrintedDate::start).thenComparing(PrintedDate::order));
        return found;
    }

    /** The first day printed in {@code line}, where its order is clear. */
    public static Optional<LocalDate> first(CharSequence line) {
        return all(line).stream()
                .findFirst()
                .filter(date -> date.order() == Order.CLEAR)
                .map(PrintedDate::day);
    }

    /** Where a printed date that starts at {@code from} ends, or -1. */
    public static int end(CharSequence line, int from) {
        if (from >= line.length() || !Character.isLetterOrDigit(line.charAt(from))) {
            return -1;
        }
        int last = Math.min(line.length(), from + LONGEST);
        if (!hasDigit(line, from, last)) {
            return -1;
        }
        for (DateForm form : DateForm.ALL) {
            Matcher matcher = form.pattern().matcher(line).region(from, last);
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && !form.read(matcher).isEmpty()) {
                return matcher.end();
            }
        }
        return -1;
    }

    /** Whether {@code words} can print a day: every form of one has a digit, and most lines have none. */
    public static boolean mayHoldDay(CharSequence words) {
        return hasDigit(words, 0, words.length());
    }

    private static boolean hasDigit(CharSequence line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void read(CharSequence line, int start, int end, List<PrintedDate> found) {
        for (DateForm form : DateForm.ALL) {
            if (!form.mayStand(line, start, end)) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(line).region(start, end);
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                if (isFree(found, matcher.start(), matcher.end())) {
                    found.addAll(form.read(matcher));
                }
            }
        }
    }

    /** Whether none of {@code found} overlaps; those that were found well before {@code start} aren't looked at. */
    private static boolean isFree(List<PrintedDate> found, int start, int end) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).end() > start - WINDOW; i--) {
            PrintedDate other = found.get(i);
            if (start < other.end() && other.start() < end) {
                return false;
            }
        }
        return true;
    }
}
