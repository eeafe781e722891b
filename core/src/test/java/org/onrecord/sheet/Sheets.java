package org.onrecord.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.anchor.Anchoring;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.TextPositionSelector;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.Span;

/** Small sheets for tests: one page, each speaker named once. */
final class Sheets {
    static final String ADDRESS = "https://example.org/moon";

    private Sheets() {}

    static Source source(String id, String file, Optional<String> address) {
        return new Source(
                id,
                file,
                address.map(value -> new Reading(value, "link canonical")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                StatementId.of(file, List.of(), 1).value().repeat(5) + "0000",
                "0".repeat(64));
    }

    static SpeakerProfile speaker(String id, String name) {
        return new SpeakerProfile(id, SpeakerKind.PERSON, name, List.of(), List.of());
    }

    static Quote quote(String words, String speaker) {
        return new Quote(facts(words, speaker, Polarity.SAID), Review.PENDING);
    }

    static Facts facts(String words, String speaker, Polarity polarity) {
        Part part = new Part(
                PartKind.VERBATIM,
                new Anchoring(words).describe(new Span(0, words.length()), new DataPositionSelector(0, 1), 1));
        return new Facts(
                StatementId.of(ADDRESS, List.of(words), 1),
                "s1",
                List.of(part),
                List.of(speaker),
                List.of(new Excerpt(speaker, new TextPositionSelector(0, 1))),
                Optional.empty(),
                polarity,
                Modality.PLAIN,
                List.of(),
                List.of(),
                new Evidence("ByHand", 1, List.of()),
                new Evidence("ByHand", 1, List.of()),
                Optional.empty());
    }

    static Review review(Decision decision) {
        return new Review(
                decision, Optional.of("Eva"), Optional.of(LocalDate.of(2026, 3, 4)), Optional.of("read"), Map.of());
    }

    static FactSheet sheet(Statement... statements) {
        return new FactSheet(
                List.of(source("s1", "moon.html", Optional.of(ADDRESS))),
                List.of(speaker("ann-lee", "Ann Lee"), speaker("bo-wu", "Bo Wu")),
                List.of(statements),
                List.of());
    }
}
