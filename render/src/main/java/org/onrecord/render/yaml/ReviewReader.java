package org.onrecord.render.yaml;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.quotation.Polarity;
import org.onrecord.render.yaml.YamlNode.Mapping;
import org.onrecord.render.yaml.YamlNode.Scalar;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Review;

/** Reads what an editor wrote about one statement, by hand; what would be lost or means nothing is named. */
final class ReviewReader {
    private static final Values.Read<Decision> DECISION = Values.constant(Decision.class);
    private static final String CORRECTED_POLARITY = "polarity";
    private static final List<String> POLARITIES =
            Stream.of(Polarity.values()).map(Spelling::of).toList();

    private final LocalDate today;

    /** Takes days after {@code today} for mistakes. */
    ReviewReader(LocalDate today) {
        this.today = today;
    }

    Optional<Review> review(YamlNode node, Findings findings) {
        return Fields.of(node, "a review", YamlSchema.REVIEW_KEYS, findings)
                .flatMap(fields -> review(fields, node.offset(), findings));
    }

    private Optional<Review> review(Fields fields, int offset, Findings findings) {
        Optional<Decision> decision = fields.get(YamlSchema.DECISION, DECISION);
        Optional<String> by = fields.findText(YamlSchema.BY);
        Optional<LocalDate> on = fields.find(YamlSchema.ON, this::day);
        Optional<String> why = fields.findText(YamlSchema.WHY);
        Map<String, String> corrections =
                fields.find(YamlSchema.CORRECTIONS, ReviewReader::corrections).orElse(Map.of());
        decision.ifPresent(it -> checkCorrections(it, corrections, fields, findings));
        Optional<Review> review = fields.make(() -> new Review(decision.orElseThrow(), by, on, why, corrections));
        review.ifPresent(it -> noteWhatIsMissing(it, offset, findings));
        return review;
    }

    private Optional<LocalDate> day(YamlNode node, Findings findings) {
        Optional<LocalDate> day = Values.day(node, findings);
        if (day.filter(it -> it.isAfter(today)).isPresent()) {
            findings.error(
                    node.offset(),
                    "future-day",
                    () -> "found " + node.found() + ", a day to come (today is " + today + "); expected the day of the "
                            + "decision");
            return Optional.empty();
        }
        return day;
    }

    private static Optional<Map<String, String>> corrections(YamlNode node, Findings findings) {
        return Fields.of(node, "a list of corrections", Review.CORRECTABLE, findings)
                .flatMap(fields -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    for (String key : ((Mapping) node).entries().keySet()) {
                        Values.Read<String> read =
                                key.equals(CORRECTED_POLARITY) ? ReviewReader::polarity : Values::text;
                        fields.find(key, read).ifPresent(text -> texts.put(key, text));
                    }
                    return fields.make(() -> texts);
                });
    }

    /** One of the list, in capitals and with blanks too; an empty one leaves the page's. */
    private static Optional<String> polarity(YamlNode node, Findings findings) {
        if (node instanceof Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
            String plain = scalar.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
            if (plain.isEmpty() || POLARITIES.contains(plain)) {
                return Optional.of(scalar.text());
            }
            return Values.wrong(
                    node, "one of " + String.join(", ", POLARITIES) + Suggestion.near(plain, POLARITIES), findings);
        }
        return Values.wrong(node, "one of " + String.join(", ", POLARITIES), findings);
    }

    private static void checkCorrections(
            Decision decision, Map<String, String> corrections, Fields fields, Findings findings) {
        boolean hasKey = fields.has(YamlSchema.CORRECTIONS);
        if (decision == Decision.CORRECTED && corrections.isEmpty() && !(hasKey && fields.failed())) {
            findings.error(
                    fields.at(YamlSchema.DECISION),
                    "no-corrections",
                    () -> "a review that is \"corrected\" needs \"corrections:\" with one or more of "
                            + String.join(", ", Review.CORRECTABLE));
        }
        if (decision != Decision.CORRECTED && !corrections.isEmpty()) {
            findings.error(
                    fields.keyAt(YamlSchema.CORRECTIONS),
                    "corrections-unused",
                    () -> "a review with corrections is \"corrected\", not " + Spelling.quoted(Spelling.of(decision)));
        }
    }

    private static void noteWhatIsMissing(Review review, int offset, Findings findings) {
        boolean decided = review.decision() != Decision.PENDING;
        String missing = Stream.of(
                        review.by().isPresent() ? "" : "by", review.on().isPresent() ? "" : "on")
                .filter(it -> !it.isEmpty())
                .map(Spelling::quoted)
                .reduce((by, on) -> by + " and " + on)
                .orElse("");
        if (!missing.isEmpty() && (decided || review.on().isPresent())) {
            String what = decided ? "is " + Spelling.quoted(Spelling.of(review.decision())) : "has a day";
            findings.note(offset, "unsigned-review", () -> "this review " + what + " but has no " + missing);
        }
    }
}
