package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people whose full names share a word, each under the fullest form of the name. */
final class Namesakes {
    /** No article names more people of one name; more are not told apart, as every mention asks all of them. */
    private static final int MOST = 100;

    private final Set<String> known = new HashSet<>();
    private final List<NameForm> people = new ArrayList<>();

    /** Adds somebody, or a further form of somebody's name. */
    void add(String name) {
        if (people.size() >= MOST || !known.add(name)) {
            return;
        }
        NameForm form = NameForm.of(name);
        int same = -1;
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).fits(form)) {
                same = i;
            }
        }
        if (same < 0) {
            people.add(form);
        } else if (name.length() > people.get(same).name().length()) {
            people.set(same, form);
        }
    }

    /** The people, in the order in which they were added. */
    List<String> names() {
        return people.stream().map(NameForm::name).toList();
    }

    /** The first of them whose name is a longer form of {@code name}. */
    Optional<String> fuller(String name) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        NameForm form = NameForm.of(name);
        String end = " " + name;
        return people.stream()
                .filter(person -> person.fits(form) || person.name().endsWith(end))
                .map(NameForm::name)
                .filter(full -> full.length() > name.length())
                .findFirst();
    }

    /** Whether a given name opens the name of any of them. */
    boolean haveGivenName() {
        return people.stream().anyMatch(NameForm::hasGivenName);
    }

    /** Those of them whose name {@code name} can be. */
    List<String> fitting(String name) {
        if (people.isEmpty()) {
            return List.of();
        }
        NameForm form = NameForm.of(name);
        return people.stream()
                .filter(person -> person.fits(form))
                .map(NameForm::name)
                .toList();
    }
}
