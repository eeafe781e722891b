package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells forms of one person's name from names of two people. */
final class NameForms {
    private NameForms() {}

    /**
     * The fullest of each group of forms that can be one person's: {@code Donald Trump} and {@code Donald J. Trump} are
     * one.
     */
    static List<String> distinct(Collection<String> names) {
        List<String> people = new ArrayList<>();
        for (String name : names) {
            int same = -1;
            for (int i = 0; i < people.size(); i++) {
                if (fit(people.get(i), name)) {
                    same = i;
                }
            }
            if (same < 0) {
                people.add(name);
            } else if (name.length() > people.get(same).length()) {
                people.set(same, name);
            }
        }
        return people;
    }

    /** Whether first and last words agree; an initial agrees with every name that starts with it. */
    static boolean fit(String one, String other) {
        List<String> a = Words.lower(one);
        List<String> b = Words.lower(other);
        boolean last = a.get(a.size() - 1).equals(b.get(b.size() - 1));
        return last && firstFits(a.get(0), b.get(0));
    }

    private static boolean firstFits(String a, String b) {
        boolean initial = a.replace(".", "").length() == 1 || b.replace(".", "").length() == 1;
        return a.equals(b)
                || initial
                        && a.toLowerCase(Locale.ROOT).charAt(0)
                                == b.toLowerCase(Locale.ROOT).charAt(0);
    }
}
