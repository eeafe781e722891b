package org.onrecord.extract.page;

import java.util.Objects;
import org.onrecord.extract.markup.Markup;

/**
 * A page with its markup, for the steps that read both.
 *
 * @param page as it was saved
 * @param markup its markup, parsed when it is first asked for; of plain text nobody asks it
 */
@SuppressWarnings("exports") // the markup is for our own packages alone
public record ParsedPage(Page page, Markup markup) {
    /** Checks that both are there. */
    public ParsedPage {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(markup, "markup");
    }

    /** {@code page}, parsed anew. */
    public static ParsedPage of(Page page) {
        return new ParsedPage(page, new Markup(page.file(), page.text()));
    }

    /** Whether there is markup. */
    public boolean isMarkup() {
        return page.kind() == PageKind.HTML;
    }
}
