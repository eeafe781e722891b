package org.onrecord.extract.markup;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Where a {@code q} shows its quotation marks: at its tags, and where it has no end tag, at the end of the element
 * around it.
 *
 * <p>Where elements are nested too deep, the parser ends some of them anywhere; no mark is shown there.
 */
public final class QuotationTag {
    private QuotationTag() {}

    /** The place of the opening mark of {@code element}, if it is a quotation. */
    public static Optional<Range> opening(Element element) {
        return isQuotation(element) ? Optional.of(element.sourceRange()).filter(Range::isTracked) : Optional.empty();
    }

    /** The place of the closing mark of {@code element}, empty (of no length) where it has no end tag. */
    public static Optional<Range> closing(Element element) {
        if (!isQuotation(element) || !element.endSourceRange().isTracked()) {
            return Optional.empty();
        }
        Range end = element.endSourceRange();
        boolean tagged = end.startPos() < end.endPos();
        return tagged || element.nextSibling() == null ? Optional.of(end) : Optional.empty();
    }

    private static boolean isQuotation(Element element) {
        return element.normalName().equals("q");
    }
}
