package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.Quotation;

/** The quotations that have been given to somebody, in reading order. */
final class History {
    /** One of them. */
    record Entry(Quotation quotation, List<Choice> choices) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Quotation quotation, List<Choice> choices) {
        entries.add(new Entry(quotation, List.copyOf(choices)));
    }

    Optional<Entry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    List<Entry> entries() {
        return entries;
    }
}
