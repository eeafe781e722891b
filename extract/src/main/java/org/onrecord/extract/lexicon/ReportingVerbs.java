package org.onrecord.extract.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Verbs and phrases that report, with their forms and properties: {@code reporting-verbs.txt}. */
public final class ReportingVerbs {
    /** One form of a verb or phrase. */
    public record Form(CueEntry entry, String word, VerbForm form) {
        /** Whether it is the {@code -ing} form. */
        public boolean ing() {
            return form == VerbForm.ING;
        }

        /** Whether it is the base form. */
        public boolean base() {
            return form == VerbForm.BASE;
        }
    }

    private static final List<Form> ALL = load();

    /** Those that are cues of their own, by the first word's form; longest phrase first. */
    private static final Map<String, List<Form>> FORMS = byWord();

    /** The verbs without anything behind them, by form. */
    private static final Map<String, Form> ALONE = alone();

    private static final Set<String> COMMON = common();

    private ReportingVerbs() {}

    /** The verb, without anything behind it, of which {@code word}, in lower case, is a form. */
    public static Optional<Form> find(String word) {
        return Optional.ofNullable(ALONE.get(word));
    }

    /** The verb and the phrases that may start with {@code word}, longest first. */
    public static List<Form> startingWith(String word) {
        return FORMS.getOrDefault(word, List.of());
    }

    /** The words that are one of {@code forms} of a verb of that {@code use}, in the order of the alphabet. */
    public static Set<String> words(CueUse use, VerbForm... forms) {
        Set<VerbForm> wanted = Set.of(forms);
        Set<String> words = new TreeSet<>();
        ALL.stream()
                .filter(form -> form.entry().has(use) && wanted.contains(form.form()))
                .forEach(form -> words.add(form.word()));
        return words;
    }

    /** The words that report nearly wherever they stand in news: <i>said, says, warned</i>. */
    public static Set<String> commonWords() {
        return COMMON;
    }

    private static Set<String> common() {
        Set<String> words = words(CueUse.COMMON, VerbForm.PAST);
        words.addAll(words(CueUse.COMMON_PRESENT, VerbForm.THIRD_PERSON));
        return Collections.unmodifiableSet(words);
    }

    private static Map<String, List<Form>> byWord() {
        Map<String, List<Form>> forms = new HashMap<>();
        for (Form form : ALL) {
            if (!form.entry().frames().isEmpty()) {
                List<Form> others = forms.computeIfAbsent(form.word(), word -> new ArrayList<>());
                if (others.isEmpty() || !others.get(others.size() - 1).entry().equals(form.entry())) {
                    others.add(form);
                }
            }
        }
        forms.replaceAll((word, all) -> all.stream()
                .sorted(Comparator.comparingInt(form -> -form.entry().tail().size()))
                .toList());
        return forms;
    }

    private static Map<String, Form> alone() {
        Map<String, Form> alone = new HashMap<>();
        FORMS.forEach((word, forms) -> forms.stream()
                .filter(form -> form.entry().tail().isEmpty())
                .findFirst()
                .ifPresent(form -> alone.put(word, form)));
        return alone;
    }

    private static List<Form> load() {
        List<Form> forms = new ArrayList<>();
        for (String line : WordList.lines(ReportingVerbs.class, "reporting-verbs.txt")) {
            List<String> fields = List.of(line.split("\\s+"));
            List<String> words = List.of(fields.get(0).split("_"));
            List<String> given = List.of(words.get(0).split("/"));
            List<String> bent = given.size() == 1 ? Inflection.of(given.get(0)) : given;
            List<String> tail = words.subList(1, words.size());
            String lemma = tail.isEmpty() ? bent.get(0) : bent.get(0) + " " + String.join(" ", tail);
            CueEntry entry = new CueProperties(line, fields.subList(1, fields.size())).entry(lemma, tail);
            Iterator<String> printed = bent.iterator();
            for (VerbForm form : VerbForm.values()) {
                forms.add(new Form(entry, printed.next(), form));
            }
        }
        return forms;
    }
}
