package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.anchor.TextQuoteSelector;

/**
 * Finds the statements of an earlier sheet again in a later one: by id, and where the id is gone, by the page and the
 * very same words. Nearly the same words are never a match.
 */
final class StatementMatcher {
    private final FactSheet earlier;
    private final FactSheet later;

    StatementMatcher(FactSheet earlier, FactSheet later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** The later statement of each of {@code wanted} that has one; no later statement is given away twice. */
    Map<Statement, Statement> match(List<Statement> wanted) {
        Map<Statement, Statement> matches = new LinkedHashMap<>();
        Set<StatementId> taken = new HashSet<>();
        for (Statement statement : wanted) {
            later.statements().stream()
                    .filter(other -> other.facts().id().equals(statement.facts().id()))
                    .filter(other -> words(other).equals(words(statement)))
                    .filter(other -> taken.add(other.facts().id()))
                    .findFirst()
                    .ifPresent(other -> matches.put(statement, other));
        }
        for (Statement statement : wanted) {
            if (!matches.containsKey(statement)) {
                sameWords(statement, taken).ifPresent(other -> {
                    taken.add(other.facts().id());
                    matches.put(statement, other);
                });
            }
        }
        return matches;
    }

    private Optional<Statement> sameWords(Statement statement, Set<StatementId> taken) {
        Optional<Source> page = source(earlier, statement);
        List<Statement> fits = new ArrayList<>();
        for (Statement other : later.statements()) {
            boolean samePage = page.isPresent()
                    && source(later, other).filter(page.get()::isSamePage).isPresent();
            if (samePage && !taken.contains(other.facts().id()) && words(other).equals(words(statement))) {
                fits.add(other);
            }
        }
        if (fits.size() > 1) {
            int best = fits.stream()
                    .mapToInt(other -> context(statement, other))
                    .max()
                    .orElse(0);
            fits.removeIf(other -> context(statement, other) < best);
        }
        return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
    }

    /** The untaken later statement of the same page that shares most words, where that is more than half of them. */
    Optional<Statement> nearest(Statement statement, Set<Statement> matched) {
        Optional<Source> page = source(earlier, statement);
        return later.statements().stream()
                .filter(other -> !matched.contains(other))
                .filter(other -> page.isPresent()
                        && source(later, other).filter(page.get()::isSamePage).isPresent())
                .filter(other -> shared(statement, other) > 0.5)
                .max(Comparator.comparingDouble(other -> shared(statement, other)));
    }

    private static double shared(Statement one, Statement other) {
        Set<String> words = new HashSet<>(List.of(String.join(" ", words(one)).split("\\W+")));
        Set<String> all = new HashSet<>(List.of(String.join(" ", words(other)).split("\\W+")));
        Set<String> both = new HashSet<>(words);
        both.retainAll(all);
        all.addAll(words);
        return (double) both.size() / all.size();
    }

    private static int context(Statement one, Statement other) {
        TextQuoteSelector was = one.facts().parts().get(0).anchor().quote();
        TextQuoteSelector is = other.facts().parts().get(0).anchor().quote();
        return (was.prefix().equals(is.prefix()) ? 1 : 0) + (was.suffix().equals(is.suffix()) ? 1 : 0);
    }

    private static List<String> words(Statement statement) {
        return statement.facts().parts().stream().map(Part::words).toList();
    }

    private static Optional<Source> source(FactSheet sheet, Statement statement) {
        return sheet.sources().stream()
                .filter(source -> source.id().equals(statement.facts().source()))
                .findFirst();
    }
}
