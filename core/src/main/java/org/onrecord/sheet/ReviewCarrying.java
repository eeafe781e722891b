package org.onrecord.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.text.Position;

/**
 * Carries reviews from an earlier sheet to a later one.
 *
 * <ul>
 *   <li>A review goes to the statement with the same id, or else with the very same words in the same page.
 *   <li>An approval or correction does not survive another speaker or polarity: the statement is pending again, and the
 *       earlier one is kept with its review among {@link FactSheet#gone()}. A rejection stands, with a warning.
 *   <li>A review whose statement was not found again is kept among {@link FactSheet#gone()}, and goes back to its
 *       statement when a later run finds it.
 *   <li>Carrying over twice is carrying over once.
 * </ul>
 */
public final class ReviewCarrying {
    /** The sheet {@code later} with the reviews of {@code earlier}. */
    public Carried carry(FactSheet earlier, FactSheet later) {
        List<Statement> reviewed = Stream.concat(
                        earlier.statements().stream()
                                .filter(statement -> statement.review().isTouched()),
                        earlier.gone().stream())
                .toList();
        StatementMatcher matcher = new StatementMatcher(earlier, later);
        Map<Statement, Statement> matches = matcher.match(reviewed);
        GoneStatements gone = new GoneStatements(earlier, later);
        Map<StatementId, Review> reviews = new HashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<Statement> matched = new HashSet<>(matches.values());
        for (Statement was : reviewed) {
            Statement is = matches.get(was);
            if (is == null) {
                gone.keep(was);
                diagnostics.add(missing(earlier, was, matcher.nearest(was, matched)));
                continue;
            }
            Optional<String> change = change(earlier, was, later, is);
            boolean approved =
                    was.review().decision() == Decision.APPROVED || was.review().decision() == Decision.CORRECTED;
            change.ifPresent(what -> diagnostics.add(changed(later, was, is, what, approved)));
            boolean hasAnother = is.review().isTouched() && !is.review().equals(was.review());
            if (change.isPresent() && approved || hasAnother) {
                gone.keep(was);
            } else {
                reviews.put(is.facts().id(), was.review());
            }
        }
        List<Statement> statements = later.statements().stream()
                .map(statement -> statement.withReview(
                        reviews.getOrDefault(statement.facts().id(), statement.review())))
                .toList();
        return new Carried(gone.sheet(statements), reviews.size(), diagnostics);
    }

    /** What makes the later statement another one, in words. */
    private static Optional<String> change(FactSheet earlier, Statement was, FactSheet later, Statement is) {
        String before = speakers(earlier, was);
        String now = speakers(later, is);
        if (!before.equals(now)) {
            return Optional.of("its speaker was " + before + " and is now " + now);
        }
        if (was.facts().polarity() != is.facts().polarity()) {
            return Optional.of("it was read as " + lower(was.facts().polarity()) + " and is now read as "
                    + lower(is.facts().polarity()));
        }
        return Optional.empty();
    }

    private static String speakers(FactSheet sheet, Statement statement) {
        if (statement.facts().speakers().isEmpty()) {
            return "nobody for certain";
        }
        Map<String, String> names =
                sheet.speakers().stream().collect(Collectors.toMap(SpeakerProfile::id, SpeakerProfile::name));
        return statement.facts().speakers().stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(" and "));
    }

    private static Diagnostic missing(FactSheet earlier, Statement was, Optional<Statement> nearest) {
        String message = "the " + decision(was) + " statement " + shown(was)
                + " was not found again; it is kept with its review under \"gone\"";
        String near = nearest.map(is -> "; nearest is now " + shown(is)).orElse("");
        return Diagnostic.warning("review-gone", message + near, file(earlier, was));
    }

    private static Diagnostic changed(FactSheet later, Statement was, Statement is, String what, boolean approved) {
        String end = approved
                ? "it is pending again, and the earlier review is kept under \"gone\""
                : "its review stands, but look at it again";
        return Diagnostic.warning(
                        approved ? "review-reopened" : "review-stands",
                        "the " + decision(was) + " statement " + shown(was) + " has changed: " + what + "; " + end,
                        file(later, is))
                .at(new Position(is.facts().parts().get(0).anchor().line(), 1));
    }

    private static String file(FactSheet sheet, Statement statement) {
        String id = statement.facts().source();
        return sheet.sources().stream()
                .filter(source -> source.id().equals(id))
                .map(Source::file)
                .findFirst()
                .orElse(id);
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
