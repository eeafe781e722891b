package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.onrecord.extract.date.Witness;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.sheet.Reading;

/** All places of a page that name a day. */
public final class DateWitnesses {
    private DateWitnesses() {}

    /** The witnesses of a marked-up page; of plain text there are none. */
    public static List<Witness> of(Page page) {
        if (page.kind() != PageKind.HTML) {
            return List.of();
        }
        ParsedPage parsed = ParsedPage.of(page);
        MarkupInfo info = new MarkupInfo(parsed);
        String title = info.title().map(Reading::value).orElse("");
        String language = info.language().map(Reading::value).orElse("");
        return of(parsed, title, language, info.address());
    }

    static List<Witness> of(ParsedPage parsed, String title, String language, Optional<Reading> address) {
        Document markup = parsed.markup().tree();
        List<Witness> found = new ArrayList<>(HeadWitnesses.of(parsed.markup()));
        found.addAll(VisibleWitnesses.of(parsed.page(), markup.body(), title, language));
        found.addAll(AddressWitnesses.of(markup, address, found));
        return found;
    }
}
