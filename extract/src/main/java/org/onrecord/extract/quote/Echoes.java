package org.onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;

/**
 * Leaves out lone quotations whose words stand in another quotation of the page: pull quotes repeat, they do not add.
 */
final class Echoes {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Echoes() {}

    /** {@code quotations} without the echoes. */
    static List<Quotation> drop(List<Quotation> quotations, Document document) {
        List<String> said = new ArrayList<>();
        for (Quotation quotation : quotations) {
            said.add(isLone(quotation) ? "" : words(quotation, document));
        }
        return quotations.stream()
                .filter(quotation -> !isLone(quotation)
                        || said.stream().noneMatch(words -> words.contains(words(quotation, document))))
                .toList();
    }

    private static boolean isLone(Quotation quotation) {
        return quotation.cue().isEmpty() && quotation.mentions().isEmpty();
    }

    private static String words(Quotation quotation, Document document) {
        StringBuilder words = new StringBuilder(" ");
        for (ContentPart part : quotation.parts()) {
            if (part.kind() == PartKind.VERBATIM || !isLone(quotation)) {
                words.append(NO_WORD.matcher(document.text(part.span()).toLowerCase(Locale.ROOT))
                                .replaceAll(" ")
                                .strip())
                        .append(' ');
            }
        }
        return words.toString();
    }
}
