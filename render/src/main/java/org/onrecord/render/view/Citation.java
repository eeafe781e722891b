package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Anchor;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.Statement;

/**
 * The source line of a statement.
 *
 * @param number the source's number in the table of sources
 * @param text publisher, title and date: {@code The Northern Post, “Orbit agreed”, 22 April 2022}
 * @param place line and file: {@code line 14 of orbit.html}; the table of sources has the whole path
 * @param link the page at these words, where the page has an address that is safe to follow
 */
public record Citation(int number, String text, String place, Optional<String> link) {
    static Citation of(Source source, int number, Statement statement) {
        List<String> text = new ArrayList<>();
        source.publisher().map(Reading::value).ifPresent(text::add);
        text.add(source.title().map(title -> "“" + title.value() + "”").orElse("no title"));
        source.published().map(Reading::value).map(Days::inWords).ifPresent(text::add);
        String words = statement.facts().parts().get(0).words();
        return new Citation(
                number,
                String.join(", ", text),
                place(statement) + " of " + fileName(source.file()),
                source.address()
                        .map(Reading::value)
                        .flatMap(WebLink::of)
                        .map(address -> TextFragment.on(address, words)));
    }

    /** The page of a PDF, which one can turn to, else the line. */
    private static String place(Statement statement) {
        Anchor anchor = statement.facts().parts().get(0).anchor();
        return anchor.page() > 0 ? "p. " + anchor.page() : "line " + anchor.line();
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Of a statement whose source the sheet no longer has. */
    static Citation ofMissing(Statement statement) {
        return new Citation(
                0, "a source of an earlier run, " + statement.facts().source(), place(statement), Optional.empty());
    }
}
