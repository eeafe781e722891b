package org.onrecord.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.quotation.CueMedium;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Polarity;

/** Word list: reporting verbs and phrases with their forms, frames, polarity, strength and medium. */
public final class ReportingVerbs {
    /** A form of a verb: which entry, and whether it is the {@code -ing} or base form. */
    public record Form(CueEntry entry, boolean ing, boolean base) {}

    /** By the first word's form; longest phrase first. */
    private static final Map<String, List<Form>> FORMS = load();

    /** The verbs without anything behind them, by form. */
    private static final Map<String, Form> ALONE = alone();

    private ReportingVerbs() {}

    /** The verb, without anything behind it, of which {@code word}, in lower case, is a form. */
    public static Optional<Form> find(String word) {
        return Optional.ofNullable(ALONE.get(word));
    }

    /** The verb and the phrases that may start with {@code word}, longest first. */
    public static List<Form> startingWith(String word) {
        return FORMS.getOrDefault(word, List.of());
    }

    private static Map<String, Form> alone() {
        Map<String, Form> alone = new HashMap<>();
        FORMS.forEach((word, forms) -> forms.stream()
                .filter(form -> form.entry().tail().isEmpty())
                .findFirst()
                .ifPresent(form -> alone.put(word, form)));
        return alone;
    }

    private static Map<String, List<Form>> load() {
        Map<String, List<Form>> forms = new HashMap<>();
        CueStrength strength = CueStrength.NEUTRAL;
        CueMedium medium = CueMedium.ANY;
        for (String line : WordList.lines(ReportingVerbs.class, "reporting-verbs.txt")) {
            List<String> fields = List.of(line.split("[\\s\\[\\]]+"));
            if (line.startsWith("[")) {
                strength = CueStrength.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
                medium = CueMedium.valueOf(fields.get(2).toUpperCase(Locale.ROOT));
            } else {
                add(fields, strength, medium, forms);
            }
        }
        forms.replaceAll((word, all) -> all.stream()
                .sorted(Comparator.comparingInt(form -> -form.entry().tail().size()))
                .toList());
        return forms;
    }

    private static void add(
            List<String> fields, CueStrength strength, CueMedium medium, Map<String, List<Form>> forms) {
        List<String> words = List.of(fields.get(0).split("_"));
        List<String> given = List.of(words.get(0).split("/"));
        List<String> bent = given.size() == 1 ? Inflection.of(given.get(0)) : given;
        List<String> tail = words.subList(1, words.size());
        String lemma = tail.isEmpty() ? bent.get(0) : bent.get(0) + " " + String.join(" ", tail);
        Polarity polarity =
                fields.size() > 2 ? Polarity.valueOf(fields.get(2).toUpperCase(Locale.ROOT)) : Polarity.SAID;
        CueEntry entry = new CueEntry(lemma, tail, fields.get(1), polarity, strength, medium);
        for (int i = 0; i < bent.size(); i++) {
            boolean known = bent.indexOf(bent.get(i)) < i;
            if (!known) {
                Form form = new Form(entry, i == 4, i == 0);
                forms.computeIfAbsent(bent.get(i), word -> new ArrayList<>()).add(form);
            }
        }
    }
}
