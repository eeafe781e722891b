package org.onrecord.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.eval.Bootstrap.Interval;
import org.onrecord.eval.Evaluation.Scores;
import org.onrecord.quotation.QuotationKind;

/**
 * Figures as a table.
 *
 * <pre>
 * documents 84   gold quotes 2192   predicted quotes 1870   match=jaccard&gt;=0.5
 *                                    P       R  F1/acc   95% CI          n(pred/gold)
 * content exact                 0.5000  0.4000  0.4444   0.401-0.489     1870/2192
 * -- direct
 *   content exact               0.8000  0.7500  0.7742   0.739-0.804     410/433
 * </pre>
 */
public final class ScoreTable {
    private static final int GENERAL_DIGITS = 6;
    private static final int FIGURE_DIGITS = 4;
    private static final int INTERVAL_DIGITS = 3;

    private ScoreTable() {}

    /** The lines of the table. */
    public static List<String> lines(Scores scores, ScoreOptions options) {
        List<String> lines = new ArrayList<>();
        lines.add(head(scores, options));
        lines.add(line("%-28s %7s %7s %7s   %-15s %s", "", "P", "R", "F1/acc", "95% CI", "n(pred/gold)"));
        Optional<QuotationKind> block = Optional.empty();
        for (Map.Entry<Row, Counts> entry : scores.counts().entrySet()) {
            Row row = entry.getKey();
            if (!row.type().equals(block)) {
                block = row.type();
                block.ifPresent(type -> lines.add("-- " + Row.word(type)));
            }
            String indent = block.isPresent() ? "  " : "";
            Optional<Interval> interval = Optional.ofNullable(scores.intervals().get(row));
            lines.add(line(indent + row.metric().label(), entry.getValue(), interval));
        }
        return lines;
    }

    private static String head(Scores scores, ScoreOptions options) {
        String overlap = new BigDecimal(options.overlap())
                .round(new MathContext(GENERAL_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
        String free = options.dontCare().isEmpty()
                ? ""
                : options.dontCare().stream()
                        .map(DontCare::toString)
                        .collect(Collectors.joining(",", "   dont-care ", ""));
        return line(
                "documents %d   gold quotes %d   predicted quotes %d   match=%s>=%s%s",
                scores.articles(), scores.goldQuotations(), scores.foundQuotations(), options.match(), overlap, free);
    }

    private static String line(String label, Counts counts, Optional<Interval> interval) {
        return line(
                "%-28s %7s %7s %7s   %-15s %d/%d",
                label,
                fixed(counts.precision(), FIGURE_DIGITS),
                fixed(counts.recall(), FIGURE_DIGITS),
                fixed(counts.f1(), FIGURE_DIGITS),
                interval.map(each -> fixed(each.low(), INTERVAL_DIGITS) + "-" + fixed(each.high(), INTERVAL_DIGITS))
                        .orElse("-"),
                counts.found(),
                counts.gold());
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    /** Rounds the figure itself, not its shortest decimal form, and halves to even, as C does. */
    private static String fixed(double figure, int digits) {
        return new BigDecimal(figure).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
