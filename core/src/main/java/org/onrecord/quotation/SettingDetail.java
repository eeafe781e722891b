package org.onrecord.quotation;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * One detail of the occasion.
 *
 * @param kind which question it answers
 * @param span the words in the clean text
 * @param tie what ties it to the quotation
 * @param reading what they come to, where that is safe: {@code 2022-04-12}, {@code 2020-12}, {@code early 2022-04}
 */
public record SettingDetail(SettingKind kind, Span span, SettingTie tie, Optional<String> reading) {
    /** Checks that nothing is missing. */
    public SettingDetail {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(reading, "reading");
    }
}
