package org.onrecord.render.yaml;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.sheet.FactSheet;

/**
 * A sheet that was read, with what its editor may want to know.
 *
 * @param sheet the sheet
 * @param notes notes about its reviews, in the order of the file: an approval that nobody signed
 */
public record ReadSheet(FactSheet sheet, List<Diagnostic> notes) {
    /** Copies. */
    public ReadSheet {
        notes = List.copyOf(notes);
    }
}
