package org.onrecord.render.view;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in words; the month names are ours, since those of a JDK change with its version. */
final class Days {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern ISO = Pattern.compile("(.*?)\\b(\\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?");

    private Days() {}

    /** {@code 2022-04-22} as {@code 22 April 2022}, {@code early 2022-04} as {@code early April 2022}, others as is. */
    static String inWords(String date) {
        Matcher matcher = ISO.matcher(date);
        if (!matcher.matches()) {
            return date;
        }
        String day = matcher.group(4) == null ? "" : Integer.parseInt(matcher.group(4)) + " ";
        return matcher.group(1) + day + MONTHS.get(Integer.parseInt(matcher.group(3)) - 1) + " " + matcher.group(2);
    }

    /**
     * {@code Published 22 April 2022 to 3 May 2022}: from the first of {@code dates} to the last, which are as in a
     * sheet.
     */
    static String period(List<String> dates) {
        List<String> sorted = dates.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return "No source has a date";
        }
        String first = inWords(sorted.get(0));
        String last = inWords(sorted.get(sorted.size() - 1));
        return "Published " + (first.equals(last) ? first : first + " to " + last);
    }
}
