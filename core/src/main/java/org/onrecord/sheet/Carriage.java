package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.text.Position;

/** The reviews of one earlier sheet on their way to one later sheet. */
final class Carriage {
    private final FactSheet earlier;
    private final FactSheet later;
    private final SourcePairs pairs;
    private final IdentityHashMap<Statement, Statement> matches;
    private final GoneStatements gone;
    private final Nearest nearest;
    private final Map<String, Source> earlierSources;
    private final Map<String, Source> laterSources;
    private final Map<String, Source> claimants = new HashMap<>();
    private final Map<String, String> earlierNames;
    private final Map<String, String> laterNames;
    private final Map<StatementId, Review> reviews = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Carriage(FactSheet earlier, FactSheet later) {
        this.earlier = earlier;
        this.later = later;
        pairs = SourcePairs.of(earlier, later);
        matches = StatementMatcher.match(earlier, later, pairs);
        gone = new GoneStatements(earlier, later, pairs);
        nearest = new Nearest(later, matches.values());
        earlierSources = GoneStatements.byId(earlier);
        laterSources = GoneStatements.byId(later);
        later.sources()
                .forEach(source ->
                        source.address().ifPresent(address -> claimants.putIfAbsent(address.value(), source)));
        earlierNames = names(earlier);
        laterNames = names(later);
    }

    /** The later sheet with the reviews, and what was done about them. */
    Carried carried() {
        Stream.concat(earlier.statements().stream(), earlier.gone().stream())
                .filter(statement -> statement.review().isTouched())
                .forEach(this::carry);
        List<Statement> statements = later.statements().stream()
                .map(statement -> statement.withReview(
                        reviews.getOrDefault(statement.facts().id(), statement.review())))
                .toList();
        return new Carried(gone.sheet(statements), reviews.size(), diagnostics);
    }

    private void carry(Statement was) {
        Statement is = matches.get(was);
        if (is == null) {
            gone.keep(was);
            diagnostics.add(missing(was));
            return;
        }
        Optional<String> change = change(was, is);
        boolean approved =
                was.review().decision() == Decision.APPROVED || was.review().decision() == Decision.CORRECTED;
        change.ifPresent(what -> diagnostics.add(changed(was, is, what, approved)));
        Review there = reviews.getOrDefault(is.facts().id(), is.review());
        boolean hasAnother = there.isTouched() && !there.equals(was.review());
        if (change.isPresent() && approved || hasAnother) {
            gone.keep(was);
        } else {
            reviews.put(is.facts().id(), was.review());
        }
    }

    /** What makes the later statement another one, in words. */
    private Optional<String> change(Statement was, Statement is) {
        String before = speakers(earlierNames, was);
        String now = speakers(laterNames, is);
        if (!before.equals(now)) {
            return Optional.of("its speaker was " + before + " and is now " + now);
        }
        if (was.facts().polarity() != is.facts().polarity()) {
            return Optional.of("it was read as " + lower(was.facts().polarity()) + " and is now read as "
                    + lower(is.facts().polarity()));
        }
        return Optional.empty();
    }

    private static Map<String, String> names(FactSheet sheet) {
        return sheet.speakers().stream().collect(Collectors.toMap(SpeakerProfile::id, SpeakerProfile::name));
    }

    private static String speakers(Map<String, String> names, Statement statement) {
        if (statement.facts().speakers().isEmpty()) {
            return "nobody for certain";
        }
        return statement.facts().speakers().stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(" and "));
    }

    private Diagnostic missing(Statement was) {
        String message = "the " + decision(was) + " statement " + shown(was)
                + " was not found again; it is kept with its review under \"gone\"";
        Optional<String> source = pairs.later(was.facts().source());
        String near = source.flatMap(id -> nearest.to(was, id))
                .map(is -> "; nearest is now " + shown(is))
                .orElse(source.isEmpty() ? claimant(was) : "");
        return Diagnostic.warning("review-gone", message + near, file(earlierSources, was));
    }

    /** Says that another file calls itself by the address of a page that is not among the later ones. */
    private String claimant(Statement was) {
        Source source = earlierSources.get(was.facts().source());
        Source claimant = source == null || source.address().isEmpty()
                ? null
                : claimants.get(source.address().get().value());
        return claimant == null
                ? ""
                : "; \"" + claimant.file() + "\" says the same address, but it is another file with another text";
    }

    private Diagnostic changed(Statement was, Statement is, String what, boolean approved) {
        String end = approved
                ? "it is pending again, and the earlier review is kept under \"gone\""
                : "its review stands, but look at it again";
        return Diagnostic.warning(
                        approved ? "review-reopened" : "review-stands",
                        "the " + decision(was) + " statement " + shown(was) + " has changed: " + what + "; " + end,
                        file(laterSources, is))
                .at(new Position(is.facts().parts().get(0).anchor().line(), 1));
    }

    private static String file(Map<String, Source> sources, Statement statement) {
        String id = statement.facts().source();
        Source source = sources.get(id);
        return source == null ? id : source.file();
    }

    private static String decision(Statement statement) {
        return lower(statement.review().decision());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String shown(Statement statement) {
        String words = statement.facts().parts().stream().map(Part::words).collect(Collectors.joining(" … "));
        return "“" + words + "”";
    }
}
