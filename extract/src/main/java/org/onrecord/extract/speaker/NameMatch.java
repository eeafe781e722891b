package org.onrecord.extract.speaker;

import java.util.Collection;
import java.util.List;

/** Tells forms of one person's name from names of two people. */
final class NameMatch {
    private NameMatch() {}

    /**
     * The fullest of each group of forms that can be one person's: {@code Donald Trump} and {@code Donald J. Trump} are
     * one.
     */
    static List<String> distinct(Collection<String> names) {
        Namesakes people = new Namesakes();
        names.forEach(people::add);
        return people.names();
    }

    /** Whether first and last words agree; an initial agrees with every name that starts with it. */
    static boolean fit(String one, String other) {
        return NameForm.of(one).fits(NameForm.of(other));
    }
}
