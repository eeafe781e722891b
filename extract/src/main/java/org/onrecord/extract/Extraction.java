package org.onrecord.extract;

import java.util.List;
import java.util.Objects;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.sheet.FactSheet;

/**
 * What came out of a set of pages.
 *
 * @param sheet sources, speakers and statements
 * @param diagnostics what was odd, page by page
 */
public record Extraction(FactSheet sheet, List<Diagnostic> diagnostics) {
    /** Checks and copies. */
    public Extraction {
        Objects.requireNonNull(sheet, "sheet");
        diagnostics = List.copyOf(diagnostics);
    }
}
