package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.lexicon.FoldedWords;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Warns of words that the page's title prints between marks and that its text does not: titles shorten and sharpen. */
final class HeadlineWords {
    private final Document document;
    private final List<Span> titles;
    private final String body;

    HeadlineWords(Document document) {
        this.document = document;
        titles = spans(document, true);
        StringBuilder text = new StringBuilder();
        if (!titles.isEmpty()) {
            spans(document, false).forEach(span -> text.append(folded(span)));
        }
        body = text.toString();
    }

    /** {@code quotation}, with a warning if it needs one. */
    Quotation mark(Quotation quotation) {
        boolean doubtful = quotation.parts().stream()
                .filter(part -> part.kind() == PartKind.VERBATIM)
                .map(ContentPart::span)
                .anyMatch(span ->
                        titles.stream().anyMatch(title -> title.contains(span)) && !body.contains(folded(span)));
        if (!doubtful) {
            return quotation;
        }
        Evidence evidence = quotation.evidence();
        List<Warning> warnings = new ArrayList<>(evidence.warnings());
        warnings.add(new Warning(
                "headline-only",
                "quoted words in the headline that the text does not print",
                "the headline gives them as they were said"));
        return quotation.withEvidence(new Evidence(evidence.rule(), evidence.confidence(), warnings));
    }

    private static List<Span> spans(Document document, boolean titles) {
        return document.blocks().stream()
                .filter(block -> (block.kind() == BlockKind.TITLE) == titles)
                .map(Block::span)
                .toList();
    }

    private String folded(Span span) {
        return FoldedWords.of(document.text(span));
    }
}
