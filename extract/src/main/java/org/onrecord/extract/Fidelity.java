package org.onrecord.extract;

import java.util.stream.Stream;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Hop;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.text.ComposedLetters;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Checks that the words of a quotation are the page's own before anybody sees them: in plain text, letter by letter,
 * composed, blanks aside; in markup, the words have to lie in the page in their order, since entities and tags stand
 * between them.
 */
final class Fidelity {
    private Fidelity() {}

    /**
     * Whether every part, cue, mention, detail and hop has words, and the place that it leads back to holds the same
     * ones.
     */
    static boolean holds(Page page, Document document, Quotation quotation) {
        return spans(quotation).allMatch(span -> holds(page, document, span));
    }

    private static Stream<Span> spans(Quotation quotation) {
        return Stream.of(
                        quotation.parts().stream().map(ContentPart::span),
                        quotation.cue().stream().map(Cue::span),
                        quotation.mentions().stream().map(Mention::span),
                        quotation.setting().stream().map(SettingDetail::span),
                        quotation.hops().stream().map(Hop::span))
                .flatMap(spans -> spans);
    }

    private static boolean holds(Page page, Document document, Span span) {
        if (span.isEmpty() || span.end() > document.text().length()) {
            return false;
        }
        Span origin = document.origin(span);
        if (origin.isEmpty() || origin.end() > page.text().length()) {
            return false;
        }
        return page.kind() == PageKind.HTML
                ? inOrder(document, span)
                : sameWords(document.text(span), ComposedLetters.of(seen(origin.of(page.text()))));
    }

    /** Whether the signs have the order of the page; the parser moves text that it finds in wrong places. */
    private static boolean inOrder(Document document, Span span) {
        int last = 0;
        for (int i = span.start(); i < span.end(); i++) {
            int start = document.origin(new Span(i, i + 1)).start();
            if (start < last) {
                return false;
            }
            last = start;
        }
        return true;
    }

    /** {@code text} without soft hyphens and the like, which may stand between a letter and its mark. */
    private static String seen(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean sameWords(String words, String source) {
        int j = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isBlank(words.charAt(i))) {
                continue;
            }
            while (j < source.length() && isBlank(source.charAt(j))) {
                j++;
            }
            if (j == source.length() || source.charAt(j++) != words.charAt(i)) {
                return false;
            }
        }
        return source.substring(j).chars().allMatch(Fidelity::isBlank);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
