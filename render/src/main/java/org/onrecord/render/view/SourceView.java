package org.onrecord.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A source in the table of sources.
 *
 * @param number from 1
 * @param title as printed, or that there is none
 * @param publisher with the authors and the news agency, as printed; empty where the page names none
 * @param note that the sheet holds no statement of it; else empty
 * @param looks why its letters may not be what was printed; mostly empty
 * @param date day of publication in words, or that there is none
 * @param dateFrom where the date was read; empty where there is none
 * @param address the page's address on the web, or empty
 * @param link the same, where it is safe to follow
 * @param file the saved file
 */
public record SourceView(
        int number,
        String title,
        String publisher,
        String note,
        List<String> looks,
        String date,
        String dateFrom,
        String address,
        Optional<String> link,
        String file) {
    /** Copies. */
    public SourceView {
        looks = List.copyOf(looks);
    }
}
