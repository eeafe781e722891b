package org.onrecord.extract.token;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/**
 * Gives every token of a sentence its word class, by Apache OpenNLP's English model (UD English EWT). A quotation
 * counts as one noun, so that its words disturb nothing around it; the tokens inside stay {@link PartOfSpeech#X}.
 */
final class Tagger {
    /** Loading takes a fifth of a second, so it waits for the first sentence. */
    private static final class Model {
        static final TagWeights LOADED = TagWeights.load();
    }

    /** One tagger is no use to two threads at once; the model is shared. */
    private final ThreadLocal<GreedyTagger> tagger = ThreadLocal.withInitial(() -> new GreedyTagger(Model.LOADED));

    /** The same tokens with their word classes; those in {@code opaque} stay as they are. */
    List<Token> tag(String text, List<Token> tokens, List<Span> opaque) {
        List<String> words = new ArrayList<>();
        int[] word = new int[tokens.size()];
        Span hidden = null;
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            if (hidden == null || !hidden.contains(span)) {
                while (next < opaque.size() && opaque.get(next).end() <= span.start()) {
                    next++;
                }
                hidden = next < opaque.size() && opaque.get(next).contains(span) ? opaque.get(next) : null;
                words.add(hidden == null ? plain(span.of(text)) : "this");
                word[i] = hidden == null ? words.size() - 1 : -1;
            } else {
                word[i] = -1;
            }
        }
        String[] tags = ClosedClass.correct(
                words, Capitalised.correct(words, tagger.get().tag(words)));
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            tagged.add(word[i] < 0 ? token : new Token(token.span(), token.kind(), pos(tags[word[i]])));
        }
        return tagged;
    }

    private static String plain(String word) {
        return word.replace('’', '\'').replace('‘', '\'').replace('\u2011', '-');
    }

    private static PartOfSpeech pos(String tag) {
        for (PartOfSpeech pos : PartOfSpeech.values()) {
            if (pos.name().equals(tag)) {
                return pos;
            }
        }
        return PartOfSpeech.X;
    }
}
