package org.onrecord.extract;

import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Checks that the words of a quotation are the page's own before anybody sees them: in plain text, letter by letter,
 * blanks aside; in markup, the words have to lie in the page at all, since entities and tags stand between them.
 */
final class Fidelity {
    private Fidelity() {}

    /** Whether every part has words, and the place that it leads back to holds the same ones. */
    static boolean holds(Page page, Document document, Quotation quotation) {
        for (ContentPart part : quotation.parts()) {
            Span origin = document.origin(part.span());
            if (part.span().isEmpty()
                    || origin.isEmpty()
                    || origin.end() > page.text().length()) {
                return false;
            }
            boolean same = sameWords(document.text(part.span()), origin.of(page.text()));
            if (page.kind() == PageKind.TEXT && !same) {
                return false;
            }
        }
        return true;
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
