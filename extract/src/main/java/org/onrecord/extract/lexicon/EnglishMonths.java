package org.onrecord.extract.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the months in English: {@code english-months.txt}. */
public final class EnglishMonths {
    private static final int SHORTEST = 3;

    private static final List<List<String>> NAMES = WordList.lines(EnglishMonths.class, "english-months.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private static final List<String> OPENINGS =
            NAMES.stream().map(names -> names.get(0).substring(0, SHORTEST)).toList();

    private EnglishMonths() {}

    /** The names as a sentence prints them, in lower case: whole, or abbreviated with a full stop. */
    public static Set<String> printed() {
        Set<String> printed = new TreeSet<>();
        for (List<String> names : NAMES) {
            printed.add(names.get(0));
            names.subList(1, names.size()).forEach(name -> printed.add(name + "."));
        }
        return printed;
    }

    /** The first three letters of each month, from January on, by which all its forms begin. */
    public static List<String> openings() {
        return OPENINGS;
    }
}
