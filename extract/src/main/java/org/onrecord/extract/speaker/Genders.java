package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.extract.lexicon.WordList;

/**
 * Who of a page is <i>he</i> and who is <i>she</i>: by the title before the name, by the given name, and where that
 * says nothing by the pronouns that stand beside the name where nobody else is named. Says nothing of anybody else.
 */
final class Genders {
    private static final Set<String> FEMALE = WordList.words(WordList.class, "female-names.txt");
    private static final Set<String> MALE = WordList.words(WordList.class, "male-names.txt");
    private static final Set<String> HER_TITLES = WordList.words(WordList.class, "female-roles.txt");
    private static final Set<String> HIS_TITLES = WordList.words(WordList.class, "male-roles.txt");

    private final Map<String, String> titled = new HashMap<>();
    private final Map<String, Set<String>> beside = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> recurring = new HashSet<>();

    Genders(NameRuns runs, Function<List<String>, Optional<String>> persons) {
        Optional<String> previous = Optional.empty();
        for (NameRuns.Line line : runs.lines()) {
            Set<String> people = new HashSet<>();
            for (NameRuns.Run run : line.runs()) {
                persons.apply(run.words()).ifPresent(person -> {
                    people.add(person);
                    title(run.words()).ifPresent(pronoun -> titled.putIfAbsent(person, pronoun));
                });
            }
            people.stream().filter(person -> !named.add(person)).forEach(recurring::add);
            Optional<String> only = people.size() == 1 ? people.stream().findFirst() : Optional.empty();
            boolean alone = only.isPresent() && (previous.isEmpty() || previous.equals(only));
            if (alone && line.pronouns().size() == 1) {
                beside.computeIfAbsent(only.get(), key -> new HashSet<>())
                        .addAll(line.pronouns().keySet());
            }
            previous = people.isEmpty() ? previous : only;
        }
    }

    /** Whether the person {@code name} is named in two sentences or more. */
    boolean recurs(String name) {
        return recurring.contains(name);
    }

    /** Which pronoun a title or role asks for: <i>Mrs.</i>, <i>spokeswoman</i>. */
    static Optional<String> title(List<String> words) {
        for (String word : words) {
            String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
            if (HER_TITLES.contains(plain)) {
                return Optional.of(Pronouns.SHE);
            }
            if (HIS_TITLES.contains(plain)) {
                return Optional.of(Pronouns.HE);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code pronoun}, <i>he</i> or <i>she</i>, cannot well stand for {@code name}. */
    boolean rulesOut(String pronoun, String name) {
        return of(name).map(other -> !other.equals(pronoun)).orElse(false);
    }

    private Optional<String> of(String name) {
        if (titled.containsKey(name)) {
            return Optional.of(titled.get(name));
        }
        Optional<String> given = ofGivenName(name);
        if (given.isPresent()) {
            return given;
        }
        Set<String> pronouns = beside.getOrDefault(name, Set.of());
        return pronouns.size() == 1 ? pronouns.stream().findFirst() : Optional.empty();
    }

    /** What the given name tells, if it is in the lists. */
    static Optional<String> ofGivenName(String name) {
        String given = Words.of(name).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
        if (FEMALE.contains(given)) {
            return Optional.of(Pronouns.SHE);
        }
        return MALE.contains(given) ? Optional.of(Pronouns.HE) : Optional.empty();
    }
}
