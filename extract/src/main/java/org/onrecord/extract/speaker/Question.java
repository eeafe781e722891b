package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.TokenizedDocument;

/**
 * A mention to be resolved, with what is known so far.
 *
 * @param mention the mention
 * @param quotation its quotation
 * @param document the page's text
 * @param cast whom the page names
 * @param known who has spoken so far
 * @param history the quotations before this one, with whom they were given to
 */
record Question(
        Mention mention,
        Quotation quotation,
        TokenizedDocument document,
        Cast cast,
        KnownSpeakers known,
        History history) {
    String words() {
        return document.text(mention.span());
    }

    List<String> lowerWords() {
        List<String> words = Words.lower(words());
        return words.isEmpty() ? List.of(words().toLowerCase(Locale.ROOT)) : words;
    }
}
