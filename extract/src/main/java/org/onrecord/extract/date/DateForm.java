package org.onrecord.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to print a day.
 *
 * @param pattern with three groups
 * @param order a letter for each group: day, month, year, {@code ?} where it may be day or month
 * @param years whether all four digits of the year are printed
 * @param signs of which it has one at least; none for a form with a word, which takes longer to look for
 */
record DateForm(Pattern pattern, String order, boolean years, String signs) {
    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int NINETIES = 90;

    /** Any word; whether it is a month is looked up, which is faster than an expression of all their names. */
    private static final String MONTH = "([\\p{L}\\p{M}]{2," + MonthNames.LONGEST + "})(?![\\p{L}\\p{M}])\\.?";

    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final String DAY = "(?<![\\d.,:])(\\d{1,2})";
    private static final String OF = "(?:\\s*(?:of|de|del|d['’]|di|den)\\s*)?";
    private static final String NUMBER = "(?<!\\d|\\d[./-])(\\d{1,2})";

    /** All forms, the longer before those that they contain. */
    static final List<DateForm> ALL = List.of(
            form("(?<![\\d])((?:19|20)\\d\\d)([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)", "y-md", "-/."),
            form(
                    "(?<!\\d)((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})(?:\\s?[日日号號일])?(?!\\d)",
                    "ymd",
                    "年년"),
            form("(?<![\\p{L}])" + MONTH + ",?\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s(?:at\\s)?" + YEAR, "mdy", ""),
            form(
                    DAY + "(?:st|nd|rd|th|er|[ºªа.])?(?:-?е)?[\\s/-]{0,3}" + OF + MONTH
                            + ",?(?:[\\s/-]|\\s?(?:de|del)\\s)\\s?" + YEAR,
                    "dmy",
                    ""),
            form(DAY + "\\.?\\s" + MONTH + "\\s" + YEAR, "dmy", ""),
            form("(?<!\\d)((?:19|20)\\d\\d)[.,]?\\s(?:m\\.\\s|gada\\s)?" + MONTH + "\\s(\\d{1,2})(?!\\d)", "ymd", ""),
            form("(?<!\\d)((?:19|20)\\d\\d)[.,]?\\s(?:gada\\s)?(\\d{1,2})\\.\\s" + MONTH, "ydm", ""),
            form(DAY + "\\s(?:th|tháng)[\\s.]*(\\d{1,2}),?\\s(?:năm\\s)?" + YEAR, "dmy", ""),
            form("(?<![\\p{L}])" + MONTH + "-(\\d{1,2})-" + YEAR, "mdy", "-"),
            form(NUMBER + "\\s?\\.\\s?(\\d{1,2})\\s?\\.\\s?" + YEAR, "dmy", "."),
            form(NUMBER + "/(\\d{1,2})/" + YEAR, "??y", "/"),
            form(NUMBER + "-(\\d{1,2})-" + YEAR, "??y", "-"),
            brief(NUMBER + "\\.(\\d{1,2})\\.(\\d\\d)(?![\\d.]\\d|\\d)", "dmy", "."),
            brief(NUMBER + "/(\\d{1,2})/(\\d\\d)(?![\\d/])", "??y", "/"),
            brief(DAY + "[\\s-]" + MONTH + "\\s?[-'’](\\d\\d)(?![\\d:])", "dmy", "-'’"));

    private static DateForm form(String expression, String order, String signs) {
        return new DateForm(compile(expression), order, true, signs);
    }

    private static DateForm brief(String expression, String order, String signs) {
        return new DateForm(compile(expression), order, false, signs);
    }

    private static Pattern compile(String expression) {
        return Pattern.compile(
                expression.replace("\\s", "[\\s\\u00a0\\u202f\\u2009]"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether {@code line} has between {@code start} and {@code end} what the form needs at least. */
    boolean mayStand(CharSequence line, int start, int end) {
        boolean letter = false;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            boolean second = letter;
            letter = Character.isLetter(c) || Character.isSurrogate(c) || isMark(c);
            if (signs.isEmpty() ? letter && second : signs.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type >= Character.NON_SPACING_MARK && type <= Character.COMBINING_SPACING_MARK;
    }

    /**
     * The day of a match, or more than one where the order of day and month is open; none where there is no such day.
     */
    List<PrintedDate> read(Matcher match) {
        if (!order.startsWith("??")) {
            return day(match, order, Order.CLEAR);
        }
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        if (first == second || first > 12 || second > 12) {
            return day(match, second > 12 ? "mdy" : "dmy", Order.CLEAR);
        }
        List<PrintedDate> both = new ArrayList<>(day(match, "dmy", Order.DAY_FIRST));
        both.addAll(day(match, "mdy", Order.MONTH_FIRST));
        return both;
    }

    private List<PrintedDate> day(Matcher match, String letters, Order sure) {
        int year = Integer.parseInt(match.group(letters.indexOf('y') + 1));
        int month = MonthNames.number(match.group(letters.indexOf('m') + 1));
        int day = Integer.parseInt(match.group(letters.indexOf('d') + 1));
        int full = years ? year : year >= NINETIES ? 1900 + year : 2000 + year;
        try {
            return full < FIRST || full > LAST
                    ? List.of()
                    : List.of(new PrintedDate(LocalDate.of(full, month, day), match.start(), match.end(), sure));
        } catch (DateTimeException e) {
            return List.of();
        }
    }
}
