package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.model.LogLinear;

/**
 * Chooses the day of publication among all days that a page names: the witnesses of a day speak together, and the day
 * for which most speaks is taken.
 *
 * <p>Learned from pages with a known day ({@code onrecord-bench fit-dates}).
 */
public final class PublishedDay {
    /** What stands for a page none of whose days is the one of its publication. */
    public static final Set<String> NONE = Set.of("none=1");

    private final LogLinear model;

    /** The choice with the weights that the product ships. */
    public PublishedDay() {
        this(LogLinear.read(PublishedDay.class, "published.txt"));
    }

    /** The choice with {@code model}; for measuring. */
    public PublishedDay(LogLinear model) {
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
        Map<LocalDate, Double> shares = new LinkedHashMap<>();
        double sum = Math.exp(vote(NONE));
        for (Map.Entry<LocalDate, Set<String>> day : features(witnesses).entrySet()) {
            double share = Math.exp(vote(day.getValue()));
            shares.put(day.getKey(), share);
            sum += share;
        }
        double whole = sum;
        List<Choice> choices = new ArrayList<>();
        shares.forEach((day, share) -> choices.add(new Choice(day, best(day, witnesses), share / whole)));
        choices.sort(Comparator.comparing(Choice::probability).reversed().thenComparing(Choice::day));
        return choices;
    }

    private double vote(Collection<String> features) {
        return model.votes(features)[0];
    }

    private String best(LocalDate day, List<Witness> witnesses) {
        Optional<Witness> best = witnesses.stream()
                .filter(witness -> witness.day().equals(day))
                .max(Comparator.comparing(witness -> vote(witness.features())));
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
