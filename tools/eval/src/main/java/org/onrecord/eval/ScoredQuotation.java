package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.quotation.QuotationKind;

/**
 * A quotation as the words of its parts.
 *
 * @param annotated what it was made of
 * @param text the text of its article
 * @param content words of the content
 * @param withoutThat the same without a leading <em>that</em> and the like
 * @param parts words of each part of the content that has any
 * @param speaker words of the speaker's mention
 * @param cue words of the cue
 * @param type the type that it is counted under
 */
record ScoredQuotation(
        AnnotatedQuotation annotated,
        ScoredText text,
        WordSet content,
        WordSet withoutThat,
        List<WordSet> parts,
        WordSet speaker,
        WordSet cue,
        Optional<QuotationKind> type) {
    private static final Set<String> LEADING = Set.of("that", "as", "if", "whether", "to");

    private static ScoredQuotation of(AnnotatedQuotation annotated, ScoredText text, Optional<QuotationKind> type) {
        WordSet content = text.words(annotated.content());
        return new ScoredQuotation(
                annotated,
                text,
                content,
                withoutThat(text, content),
                annotated.content().stream()
                        .map(span -> text.words(List.of(span)))
                        .filter(part -> !part.isEmpty())
                        .toList(),
                text.words(annotated.speaker()),
                text.words(annotated.cue()),
                type);
    }

    /** One that a person annotated: of the type that it says. */
    static ScoredQuotation gold(AnnotatedQuotation annotated, ScoredText text) {
        return of(annotated, text, annotated.type());
    }

    /** One that was found: of the type that the text or, if {@code types} says so, it itself says. */
    static ScoredQuotation found(AnnotatedQuotation annotated, ScoredText text, ScoreOptions.Types types) {
        Optional<QuotationKind> declared = annotated.type().filter(type -> types == ScoreOptions.Types.DECLARED);
        return of(annotated, text, declared.or(() -> text.kind(annotated.content())));
    }

    private static WordSet withoutThat(ScoredText text, WordSet content) {
        List<Integer> words = new ArrayList<>(content.inOrder());
        while (words.size() > 1 && LEADING.contains(text.lower(words.get(0)))) {
            words.remove(0);
        }
        return WordSet.of(words);
    }

    /** The number of the first word. */
    int first() {
        return content.inOrder().get(0);
    }

    /** The speaker's name where it was annotated. */
    Optional<String> name() {
        return annotated.speakerName().filter(name -> !name.isEmpty());
    }

    /** The words that point at the speaker. */
    String mention() {
        return text.of(annotated.speaker(), " ");
    }

    /** The speaker's name, or else the words that point there. */
    String nameOrMention() {
        return name().orElseGet(this::mention);
    }

    boolean hasSpeaker() {
        return !speaker.isEmpty() || name().isPresent();
    }
}
