package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

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

    /** The last of them whose speaker is mentioned in {@code sentence}. */
    Optional<Entry> spokenIn(Span sentence) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Quotation quotation = entries.get(i).quotation();
            boolean there = quotation.mentions().stream().anyMatch(mention -> sentence.contains(mention.span()));
            if (there) {
                return Optional.of(entries.get(i));
            }
            if (quotation.cover().end() < sentence.start()
                    && quotation.mentions().stream()
                            .allMatch(mention -> mention.span().end() < sentence.start())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    List<Entry> entries() {
        return entries;
    }
}
