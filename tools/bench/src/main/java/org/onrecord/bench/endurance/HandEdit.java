package org.onrecord.bench.endurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.render.yaml.YamlReader;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;

/** Writes reviews into the text of a sheet, as a person does in an editor. */
final class HandEdit {
    /** As the sheet has it: lines that stand deeper than their key. */
    private static final Pattern REVIEW = Pattern.compile("(?m)^    review:\n(?:      .*\n?)+");

    private static final List<Decision> DECISIONS = List.of(Decision.values());

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Random random;
    private int number;

    HandEdit(Random random) {
        this.random = random;
    }

    /**
     * A text with one more review.
     *
     * @param before the review that stood there
     * @param statement the statement with the new one
     */
    record Edited(String text, Review before, Statement statement) {}

    /** Reviews a statement of {@code text}; empty where it has none. */
    Optional<Edited> review(String text) {
        FactSheet sheet = new YamlReader().read("sheet", text);
        if (sheet.statements().isEmpty()) {
            return Optional.empty();
        }
        int at = random.nextInt(sheet.statements().size());
        Statement statement = sheet.statements().get(at);
        Review review = any();
        Matcher matcher = REVIEW.matcher(text);
        for (int i = 0; i <= at; i++) {
            if (!matcher.find()) {
                throw new IllegalStateException("statement " + at + " has no review to write into");
            }
        }
        String edited = text.substring(0, matcher.start()) + yaml(review) + text.substring(matcher.end());
        return Optional.of(new Edited(edited, statement.review(), statement.withReview(review)));
    }

    /** A comment that no sheet has, so that the next run has something to write. */
    String comment(String text) {
        number++;
        return "# to be looked at, " + number + "\n" + text;
    }

    private Review any() {
        number++;
        Decision decision = DECISIONS.get(random.nextInt(DECISIONS.size()));
        Map<String, String> corrections =
                decision == Decision.CORRECTED ? Map.of("role", "the head of office " + number) : Map.of();
        return new Review(decision, Optional.of("Eva"), Optional.of(DAY), Optional.of("note " + number), corrections);
    }

    private static String yaml(Review review) {
        StringBuilder yaml = new StringBuilder("    review:\n      decision: ")
                .append(review.decision().name().toLowerCase(Locale.ROOT))
                .append("\n      by: \"Eva\"\n      on: \"")
                .append(DAY)
                .append("\"\n      why: \"")
                .append(review.why().orElseThrow())
                .append("\"\n");
        if (!review.corrections().isEmpty()) {
            yaml.append("      corrections:\n");
            review.corrections()
                    .forEach((field, value) -> yaml.append("        ")
                            .append(field)
                            .append(": \"")
                            .append(value)
                            .append("\"\n"));
        }
        return yaml.toString();
    }
}
