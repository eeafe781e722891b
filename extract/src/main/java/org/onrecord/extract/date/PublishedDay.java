package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.model.LinearModel;

/**
 * Chooses the day of publication among all days that a page names: the witnesses of a day speak together, and the day
 * for which most speaks is taken.
 *
 * <p>Learned from pages with a known day ({@code onrecord-bench fit-dates}).
 */
public final class PublishedDay {
    /** What stands for a page none of whose days is the one of its publication. */
    public static final Set<String> NONE = Set.of("none=1");

    private final LinearModel model;

    /** The choice with the weights that the product ships. */
    public PublishedDay() {
        this(LinearModel.read(PublishedDay.class, "published.txt"));
    }

    /** The choice with {@code model}; for measuring. */
    public PublishedDay(LinearModel model) {
        this.model = model;
    }

    /**
     * A day with what speaks for it.
     *
     * @param day the day
     * @param from the place of its best witness
     * @param probability that it is the day of publication
     */
    public record Choice(LocalDate day, String from, double probability) {}

    /** All days of {@code witnesses}, the likeliest first. */
    public List<Choice> rank(List<Witness> witnesses) {
        Map<LocalDate, Set<String>> features = features(witnesses);
        List<LocalDate> days = List.copyOf(features.keySet());
        List<Set<String>> options = new ArrayList<>(List.of(NONE));
        options.addAll(features.values());
        double[] probabilities = model.choice(options);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            choices.add(new Choice(days.get(i), best(days.get(i), witnesses), probabilities[i + 1]));
        }
        choices.sort(Comparator.comparing(Choice::probability).reversed().thenComparing(Choice::day));
        return choices;
    }

    private String best(LocalDate day, List<Witness> witnesses) {
        Optional<Witness> best = witnesses.stream()
                .filter(witness -> witness.day().equals(day))
                .max(Comparator.comparing(witness -> model.scores(witness.features())[0]));
        return best.map(Witness::from).orElse("");
    }

    /** What speaks for and against each day: the features of its witnesses, and how it stands to the other days. */
    public static Map<LocalDate, Set<String>> features(List<Witness> witnesses) {
        Map<LocalDate, Set<String>> features = new LinkedHashMap<>();
        Map<LocalDate, Set<String>> sources = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            Set<String> of = features.computeIfAbsent(witness.day(), day -> new LinkedHashSet<>());
            of.addAll(witness.features());
            String first = witness.features().get(0);
            sources.computeIfAbsent(witness.day(), day -> new LinkedHashSet<>())
                    .add(first.substring(0, first.indexOf('=')));
        }
        List<LocalDate> days = features.keySet().stream().sorted().toList();
        features.forEach((day, of) -> {
            of.add("bias=1");
            of.add("sources=" + Math.min(4, sources.getOrDefault(day, Set.of()).size()));
            of.add("days=" + Math.min(4, days.size()));
            if (days.size() > 1) {
                of.add(
                        day.equals(days.get(0))
                                ? "place=first"
                                : day.equals(days.get(days.size() - 1)) ? "place=last" : "place=between");
            }
        });
        return features;
    }
}
