package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the words that come nearest to words which are not in a page any more, as a hint for people. */
final class Nearest {
    /** A hint isn't worth comparing everything with everything; guess, more statements than an article has. */
    private static final int MOST_COMPARED = 200;

    private static final double HALF = 0.5;

    private final Map<String, List<Statement>> free = new HashMap<>();

    /** Looks among the statements of {@code sheet} but {@code matched}. */
    Nearest(FactSheet sheet, Collection<Statement> matched) {
        Set<StatementId> ids =
                matched.stream().map(statement -> statement.facts().id()).collect(Collectors.toSet());
        for (Statement statement : sheet.statements()) {
            List<Statement> here = free.computeIfAbsent(statement.facts().source(), unknown -> new ArrayList<>());
            if (here.size() < MOST_COMPARED && !ids.contains(statement.facts().id())) {
                here.add(statement);
            }
        }
    }

    /** The statement of {@code source} that shares most words, where that is more than half of them. */
    Optional<Statement> to(Statement statement, String source) {
        Set<String> wanted = words(statement);
        return free.getOrDefault(source, List.of()).stream()
                .filter(other -> shared(wanted, words(other)) > HALF)
                .max(Comparator.comparingDouble(other -> shared(wanted, words(other))));
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }

    private static Set<String> words(Statement statement) {
        String all = statement.facts().parts().stream().map(Part::words).collect(Collectors.joining(" "));
        return new HashSet<>(List.of(all.split("\\W+")));
    }
}
