package org.onrecord.extract.quote.join;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.extract.lexicon.FoldedWords;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;

/**
 * Leaves out lone quotations whose words stand in another quotation of the page: pull quotes repeat, they do not add.
 */
final class Echoes {
    private Echoes() {}

    /** {@code quotations} without the echoes. */
    static List<Quotation> drop(List<Quotation> quotations, Document document) {
        List<String> words =
                quotations.stream().map(quotation -> words(quotation, document)).toList();
        String said = IntStream.range(0, quotations.size())
                .filter(i -> !isLone(quotations.get(i)))
                .mapToObj(words::get)
                .collect(Collectors.joining("|"));
        return IntStream.range(0, quotations.size())
                .filter(i -> !isLone(quotations.get(i)) || !said.contains(words.get(i)))
                .mapToObj(quotations::get)
                .toList();
    }

    private static boolean isLone(Quotation quotation) {
        return quotation.cue().isEmpty() && quotation.mentions().isEmpty();
    }

    private static String words(Quotation quotation, Document document) {
        StringBuilder words = new StringBuilder(" ");
        for (ContentPart part : quotation.parts()) {
            if (part.kind() == PartKind.VERBATIM || !isLone(quotation)) {
                words.append(FoldedWords.of(document.text(part.span())).strip()).append(' ');
            }
        }
        return words.toString();
    }
}
