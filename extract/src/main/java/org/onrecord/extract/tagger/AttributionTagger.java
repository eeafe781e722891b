package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.text.Span;
import org.onrecord.text.TokenizedDocument;

/**
 * Finds cues, and for each cue its content and source, with a learned model. Safe for use by several threads.
 *
 * <p>The memory that it takes does not grow with the document: windows are read one after the other.
 */
public final class AttributionTagger {
    private final TaggerModel model;

    /** A tagger with {@code model}. */
    public AttributionTagger(TaggerModel model) {
        this.model = model;
    }

    /**
     * The attributions of {@code document}, in the order of their cues, which do not overlap.
     *
     * @param document the page's text, cut into sentences
     * @param runs what stands between quotation marks, in order
     */
    public List<TaggedAttribution> tag(TokenizedDocument document, List<QuotedRun> runs) {
        DocumentWords words = DocumentWords.of(document, runs, model.vocabulary());
        String text = document.document().text();
        WindowReader reader = new WindowReader(model, words, new ContentEdges(words, text, runs));
        WindowChoice owner = new WindowChoice(Windows.of(words), words.size());
        List<TaggedAttribution> found = new ArrayList<>();
        for (int i = 0; i < owner.windows().size(); i++) {
            int number = i;
            Window window = owner.windows().get(i);
            if (isLatin(text, words.span(window.from(), window.to()))) {
                found.addAll(reader.read(window, word -> owner.owns(number, word)));
            }
        }
        return surest(found);
    }

    /** Of cues that overlap, the surer one. */
    private static List<TaggedAttribution> surest(List<TaggedAttribution> found) {
        found.sort(Comparator.comparing(TaggedAttribution::cue));
        List<TaggedAttribution> kept = new ArrayList<>();
        for (TaggedAttribution next : found) {
            int last = kept.size() - 1;
            if (last < 0 || !kept.get(last).cue().overlaps(next.cue())) {
                kept.add(next);
            } else if (next.cueProbability() > kept.get(last).cueProbability()) {
                kept.set(last, next);
            }
        }
        return kept;
    }

    /** The model knows the Latin alphabet alone. */
    private static boolean isLatin(String text, Span span) {
        return span.of(text)
                .codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
