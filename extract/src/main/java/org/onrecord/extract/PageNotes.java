package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.page.Page;
import org.onrecord.quotation.Attribution;
import org.onrecord.text.Document;

/** What is to be said of a page as a whole, beside what its reader said. */
final class PageNotes {
    private final String file;
    private final List<Diagnostic> diagnostics;

    PageNotes(Page page) {
        file = page.file();
        diagnostics = new ArrayList<>(page.diagnostics());
    }

    /** That {@code statements} were dropped, whose words are not those of the page. */
    void dropped(int statements) {
        if (statements > 0) {
            String message = statements + " statements dropped, whose words could not be found in the page again";
            diagnostics.add(Diagnostic.warning("unfaithful-statement", message, file));
        }
    }

    /** That the rules read the page alone, if it is so. */
    void tooLong(boolean isTooLong) {
        if (isTooLong) {
            diagnostics.add(
                    Diagnostic.note("long-page", "too long for the learned tagger; the rules read it alone", file));
        }
    }

    /** That there is no article, or no statement in it. */
    void found(Document document, List<Attribution> attributions) {
        if (document.blocks().isEmpty()) {
            diagnostics.add(Diagnostic.warning("no-article", "no article text was found in this page", file));
        } else if (attributions.isEmpty()) {
            diagnostics.add(Diagnostic.note("no-statement", "no attributed statement was found in this page", file));
        }
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
