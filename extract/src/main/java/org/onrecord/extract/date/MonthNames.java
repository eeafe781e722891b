package org.onrecord.extract.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.extract.words.WordList;

/** The names of the months in the languages of the pages we read. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = read();

    private MonthNames() {}

    /** All names as one expression, the longest first. */
    static String expression() {
        List<String> names = new ArrayList<>(NUMBERS.keySet());
        names.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{M}])"));
    }

    /** The number of a month, 1 to 12; digits are a number already. */
    static int number(String name) {
        Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
        return number == null ? Integer.parseInt(name) : number;
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
