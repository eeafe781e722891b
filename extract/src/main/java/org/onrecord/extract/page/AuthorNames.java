package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.sheet.Reading;

/** Cleans names of authors as markup holds them: no {@code By}, no addresses, one name a reading, none twice. */
final class AuthorNames {
    private static final Pattern BY = Phrases.pattern("^(?:written by|by|автор)[: ]\\s*");
    private static final int LONGEST = 80;

    private AuthorNames() {}

    static List<Reading> clean(List<Reading> printed) {
        Set<String> seen = new LinkedHashSet<>();
        List<Reading> names = new ArrayList<>();
        for (Reading reading : printed) {
            String words = BY.matcher(reading.value()).replaceFirst("");
            for (Reading name : VisibleNames.split(new Reading(words, reading.from()))) {
                boolean address = name.value().contains("://") || name.value().startsWith("@");
                if (!address
                        && name.value().length() <= LONGEST
                        && seen.add(name.value().toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
