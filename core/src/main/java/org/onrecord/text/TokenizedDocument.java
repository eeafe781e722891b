package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document with its sentences and tokens.
 *
 * @param document the text
 * @param sentences in order, not overlapping, none across two blocks
 */
public record TokenizedDocument(Document document, List<Sentence> sentences) {
    /** Checks and copies. */
    public TokenizedDocument {
        Objects.requireNonNull(document, "document");
        sentences = List.copyOf(sentences);
    }

    /** The words at {@code span}. */
    public String text(Span span) {
        return document.text(span);
    }

    /** The sentences that lie in {@code span} as a whole. */
    public List<Sentence> sentencesIn(Span span) {
        List<Sentence> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start()); i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() >= span.end()) {
                break;
            }
            if (span.contains(sentence.span())) {
                found.add(sentence);
            }
        }
        return found;
    }

    /** The sentence that holds the unit at {@code offset}. */
    public Optional<Sentence> sentenceAt(int offset) {
        int i = firstEndingAfter(offset);
        return i < sentences.size() && sentences.get(i).span().contains(offset)
                ? Optional.of(sentences.get(i))
                : Optional.empty();
    }

    private int firstEndingAfter(int offset) {
        return Span.firstEndingAfter(sentences, Sentence::span, offset);
    }
}
