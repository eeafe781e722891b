package org.onrecord.sheet;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;

/**
 * One detail of the occasion on which a statement was made.
 *
 * @param kind which question it answers
 * @param printed the words of the page
 * @param tie what ties it to the statement
 * @param reading what they come to, where that is safe
 */
public record Detail(SettingKind kind, Excerpt printed, SettingTie tie, Optional<String> reading) {
    /** Checks that nothing is missing. */
    public Detail {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(reading, "reading");
    }
}
