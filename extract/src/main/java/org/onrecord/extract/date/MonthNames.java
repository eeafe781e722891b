package org.onrecord.extract.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.WordList;

/** The names of the months in the languages of the pages we read. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = read();

    /** Letters of the longest name. */
    static final int LONGEST =
            NUMBERS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    private MonthNames() {}

    /** The number of a month, 1 to 12; digits are a number already, and any other word is 0. */
    static int number(String name) {
        Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
        if (number != null) {
            return number;
        }
        return DIGITS.matcher(name).matches() ? Integer.parseInt(name) : 0;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : WordList.lines(MonthNames.class, "months.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                numbers.putIfAbsent(words[i], Integer.parseInt(words[0]));
            }
        }
        return Map.copyOf(numbers);
    }
}
