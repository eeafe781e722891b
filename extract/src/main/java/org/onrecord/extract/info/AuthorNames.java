package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.markup.Phrases;
import org.onrecord.sheet.Reading;

/** Cleans names of authors as markup holds them: no {@code By}, no addresses, one name a reading, none twice. */
final class AuthorNames {
    private static final Pattern BY = Phrases.pattern("^(?:written by|by|von|par|por|автор)[: ]\\s*");
    /** An address, a number of an object, a mail address, or a piece of markup or of a program. */
    private static final Pattern NO_NAME = Pattern.compile("://|^@|^#|www\\.|@\\w+\\.|^\\d+$|^\\W+$|[=<>{}_\\\\]");

    private static final Set<String> PLACEHOLDERS =
            Phrases.read(ElementContext.class, "surroundings.txt").set("no-names");
    private static final String MARKS = "\"“”„";
    private static final int LONGEST = 80;

    private AuthorNames() {}

    static List<Reading> clean(List<Reading> printed) {
        Set<String> seen = new LinkedHashSet<>();
        List<Reading> names = new ArrayList<>();
        for (Reading reading : printed) {
            String words = BY.matcher(withoutMarks(reading.value())).replaceFirst("");
            for (Reading name : VisibleNames.split(new Reading(words, reading.from()))) {
                boolean address = NO_NAME.matcher(name.value()).find()
                        || PLACEHOLDERS.contains(name.value().toLowerCase(Locale.ROOT));
                if (!address
                        && name.value().length() <= LONGEST
                        && seen.add(name.value().toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String withoutMarks(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && MARKS.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(start, end);
    }
}
