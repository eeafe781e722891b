package org.onrecord.extract.info;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.date.Order;

/**
 * Which of two readings of {@code 03/04/2021} a page means: by its other days, where one of them is clear, else by the
 * country of its language.
 */
final class NumberOrder {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:19|20)?\\d\\d(?!\\d)");

    private final Order expected;

    private NumberOrder(Order expected) {
        this.expected = expected;
    }

    static NumberOrder of(List<String> rows, String language) {
        int days = 0;
        int months = 0;
        for (String row : rows) {
            Matcher matcher = NUMBERS.matcher(row);
            while (matcher.find()) {
                boolean dayFirst = Integer.parseInt(matcher.group(1)) > 12;
                boolean monthFirst = Integer.parseInt(matcher.group(2)) > 12;
                days += dayFirst && !monthFirst ? 1 : 0;
                months += monthFirst && !dayFirst ? 1 : 0;
            }
        }
        if (days != months) {
            return new NumberOrder(days > months ? Order.DAY_FIRST : Order.MONTH_FIRST);
        }
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return new NumberOrder(tag.equals("en") || tag.equals("en-us") ? Order.MONTH_FIRST : Order.DAY_FIRST);
    }

    /** {@code clear}, {@code expected} or {@code odd}. */
    String of(Order order) {
        return order == Order.CLEAR ? "clear" : order == expected ? "expected" : "odd";
    }
}
