package org.onrecord.sheet;

import java.util.List;
import java.util.Objects;
import org.onrecord.diagnostic.Diagnostic;

/**
 * A sheet with the reviews of an earlier one.
 *
 * @param sheet the later sheet; reviews that fit nothing in it are in {@link FactSheet#gone()}
 * @param carried how many statements have their review from the earlier sheet
 * @param diagnostics every review that could not simply be carried over, and why
 */
public record Carried(FactSheet sheet, int carried, List<Diagnostic> diagnostics) {
    /** Checks and copies. */
    public Carried {
        Objects.requireNonNull(sheet, "sheet");
        diagnostics = List.copyOf(diagnostics);
    }
}
