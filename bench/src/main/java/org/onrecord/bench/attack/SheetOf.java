package org.onrecord.bench.attack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that the product made of a page, beside that page, and the briefing of it.
 *
 * @param sheet the sheet
 * @param briefing its PDF
 */
record SheetOf(Input sheet, Input briefing) {
    private static final int DONE = 0;

    /** What is made of {@code page}; nothing where it holds no statements. */
    static Optional<SheetOf> page(Input page, Workplace place) throws IOException {
        place.lay(page);
        Said sheet = place.run("extract", "--engine", "rules", page.name());
        if (sheet.code() != DONE || !sheet.outText().contains("review:")) {
            return Optional.empty();
        }
        Input made = new Input(InputKind.SHEET, page.name() + ".yaml", sheet.out(), List.of(page));
        place.put(made);
        Said briefing = place.run("render", made.name(), "-o", "-");
        return Optional.of(new SheetOf(made, new Input(InputKind.PDF, page.name() + ".pdf", briefing.out())));
    }
}
