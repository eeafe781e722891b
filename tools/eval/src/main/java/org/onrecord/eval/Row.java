package org.onrecord.eval;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.quotation.QuotationKind;

/**
 * A line of the table.
 *
 * @param metric what is measured
 * @param type of quotations of this type only, if of one
 */
public record Row(Metric metric, Optional<QuotationKind> type) implements Comparable<Row> {
    private static final Comparator<Row> ORDER = Comparator.<Row, String>comparing(
                    row -> row.type.map(Row::word).orElse(""))
            .thenComparing(Row::metric);

    /** Of all quotations. */
    public static Row of(Metric metric) {
        return new Row(metric, Optional.empty());
    }

    /** Of quotations of {@code type}. */
    public static Row of(Metric metric, QuotationKind type) {
        return new Row(metric, Optional.of(type));
    }

    /** A type as it is printed: {@code direct}. */
    static String word(QuotationKind type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** First all quotations, then direct, indirect and mixed ones. */
    @Override
    public int compareTo(Row other) {
        return ORDER.compare(this, other);
    }

    /** Its name in files: {@code e2e}, {@code e2e|direct}. */
    @Override
    public String toString() {
        return metric.label() + type.map(each -> "|" + word(each)).orElse("");
    }
}
