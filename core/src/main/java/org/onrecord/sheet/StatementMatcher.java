package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.anchor.TextQuoteSelector;

/**
 * Finds the statements of an earlier sheet again in a later one: the very same words in the same source. Where a page
 * has the same words several times, the text around them decides, and where that does not, nothing is matched. Nearly
 * the same words are never a match, and neither is the same id in another source.
 */
final class StatementMatcher {
    private final FactSheet earlier;
    private final FactSheet later;
    private final SourcePairs sources;
    private final IdentityHashMap<Statement, Statement> matches = new IdentityHashMap<>();

    private StatementMatcher(FactSheet earlier, FactSheet later, SourcePairs sources) {
        this.earlier = earlier;
        this.later = later;
        this.sources = sources;
    }

    /** By statement of {@code earlier}, gone ones too and told apart by identity, its statement in {@code later}. */
    static IdentityHashMap<Statement, Statement> match(FactSheet earlier, FactSheet later, SourcePairs sources) {
        StatementMatcher matcher = new StatementMatcher(earlier, later, sources);
        matcher.matchLive();
        matcher.matchGone();
        return matcher.matches;
    }

    /** What of the text around the words has to be equal, the surest first. */
    private enum Around {
        BOTH_SIDES,
        BEFORE,
        AFTER,
        NOTHING
    }

    /** Where words are said; what does not count is empty. */
    private record Place(String source, List<String> words, String before, String after) {}

    /** Those without a review take part too, so that nothing with a review gets the place of another. */
    private void matchLive() {
        for (Around around : Around.values()) {
            pair(earlier.statements(), without(matches.values()), around);
        }
    }

    /**
     * A gone statement gets back a place that it fits exactly, even where the statement there never left the sheet, as
     * long as nobody has reviewed that one; otherwise only a place that is new.
     */
    private void matchGone() {
        List<Statement> reviewed = new ArrayList<>();
        matches.forEach((was, is) -> {
            if (was.review().isTouched()) {
                reviewed.add(is);
            }
        });
        pair(earlier.gone(), without(reviewed), Around.BOTH_SIDES);
        for (Around around : Around.values()) {
            pair(earlier.gone(), without(matches.values()), around);
        }
    }

    private List<Statement> without(Iterable<Statement> taken) {
        Set<StatementId> ids = new HashSet<>();
        taken.forEach(statement -> ids.add(statement.facts().id()));
        return later.statements().stream()
                .filter(statement -> !ids.contains(statement.facts().id()))
                .toList();
    }

    private void pair(List<Statement> wanted, List<Statement> free, Around around) {
        Map<Place, List<Statement>> before = new LinkedHashMap<>();
        for (Statement was : wanted) {
            Optional<String> source = sources.later(was.facts().source());
            if (source.isPresent() && !matches.containsKey(was)) {
                add(before, place(source.get(), was, around), was);
            }
        }
        Map<Place, List<Statement>> now = new HashMap<>();
        free.forEach(is -> add(now, place(is.facts().source(), is, around), is));
        before.forEach((place, was) -> pairAt(was, now.getOrDefault(place, List.of()), around));
    }

    /** As many then as now are the same in their order; else only the same id tells which is which. */
    private void pairAt(List<Statement> was, List<Statement> is, Around around) {
        if (was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                matches.put(was.get(i), is.get(i));
            }
        } else if (around == Around.BOTH_SIDES) {
            Map<StatementId, Statement> byId = new HashMap<>();
            is.forEach(statement -> byId.put(statement.facts().id(), statement));
            for (Statement statement : was) {
                Statement same = byId.remove(statement.facts().id());
                if (same != null) {
                    matches.put(statement, same);
                }
            }
        }
    }

    private static void add(Map<Place, List<Statement>> places, Place place, Statement statement) {
        places.computeIfAbsent(place, unknown -> new ArrayList<>()).add(statement);
    }

    private static Place place(String source, Statement statement, Around around) {
        List<Part> parts = statement.facts().parts();
        TextQuoteSelector first = parts.get(0).anchor().quote();
        TextQuoteSelector last = parts.get(parts.size() - 1).anchor().quote();
        boolean before = around == Around.BOTH_SIDES || around == Around.BEFORE;
        boolean after = around == Around.BOTH_SIDES || around == Around.AFTER;
        return new Place(
                source,
                parts.stream().map(Part::words).toList(),
                before ? first.prefix() : "",
                after ? last.suffix() : "");
    }
}
