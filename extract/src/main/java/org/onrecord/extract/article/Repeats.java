package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.extract.lexicon.FoldedWords;
import org.onrecord.extract.markup.Scripts;
import org.onrecord.text.BlockKind;

/**
 * Finds blocks that say once more what a paragraph says: a paragraph printed twice, a pull quote, a deck taken from the
 * text. Letters and digits alone are compared.
 *
 * <p>Of two paragraphs the first is the original. A pull quote or a block quotation repeats a paragraph that holds all
 * of it, at most {@value #NEAR} blocks away. Fewer than {@value #LEAST_WORDS} words there, and fewer than
 * {@value #WORDS_OF_A_PARAGRAPH} in a paragraph, could be chance, or two people who say the same.
 */
final class Repeats {
    private static final int LEAST_WORDS = 6;
    private static final int WORDS_OF_A_PARAGRAPH = 10;
    private static final int NEAR = 100;
    private static final Set<BlockKind> BESIDE =
            Set.of(BlockKind.PULL_QUOTE, BlockKind.BLOCK_QUOTATION, BlockKind.DECK, BlockKind.CAPTION);

    private Repeats() {}

    /** For each passage, the index of the one that it repeats. */
    static List<OptionalInt> find(List<Passage> passages) {
        List<String> words = new ArrayList<>();
        Map<String, Integer> paragraphs = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).text().text();
            words.add(Scripts.words(text) < LEAST_WORDS ? "" : FoldedWords.of(text));
            if (!words.get(i).isEmpty() && !BESIDE.contains(passages.get(i).kind())) {
                paragraphs.putIfAbsent(words.get(i), i);
            }
        }
        List<OptionalInt> repeats = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            repeats.add(repeated(passages, words, paragraphs, i));
        }
        return repeats;
    }

    private static OptionalInt repeated(
            List<Passage> passages, List<String> words, Map<String, Integer> paragraphs, int i) {
        String own = words.get(i);
        boolean beside = BESIDE.contains(passages.get(i).kind());
        if (Scripts.words(own) < (beside ? LEAST_WORDS : WORDS_OF_A_PARAGRAPH)) {
            return OptionalInt.empty();
        }
        int same = paragraphs.getOrDefault(own, i);
        if (same != i) {
            return OptionalInt.of(same);
        }
        if (!beside) {
            return OptionalInt.empty();
        }
        for (int other = Math.max(0, i - NEAR); other < Math.min(passages.size(), i + NEAR); other++) {
            if (passages.get(other).kind() == BlockKind.PARAGRAPH
                    && words.get(other).contains(own)) {
                return OptionalInt.of(other);
            }
        }
        return OptionalInt.empty();
    }
}
