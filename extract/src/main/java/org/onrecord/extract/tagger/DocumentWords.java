package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.text.Block;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenizedDocument;

/** The words of a document as the encoder gets them: the tokens of all sentences, each with its pieces and its type. */
public final class DocumentWords {
    private final List<Span> spans = new ArrayList<>();
    private final List<int[]> pieces = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();

    private DocumentWords() {}

    /**
     * The words of {@code document}.
     *
     * @param runs what stands between quotation marks, in order
     */
    public static DocumentWords of(TokenizedDocument document, List<QuotedRun> runs, WordPieces vocabulary) {
        DocumentWords words = new DocumentWords();
        List<Block> blocks = document.document().blocks();
        int run = 0;
        int block = 0;
        int number = 0;
        int lastBlock = -1;
        for (Sentence sentence : document.sentences()) {
            while (blocks.get(block).span().end() <= sentence.span().start()) {
                block++;
            }
            for (Token token : sentence.tokens()) {
                while (run < runs.size()
                        && runs.get(run).outer().end() <= token.span().start()) {
                    run++;
                }
                String word = document.text(token.span());
                int place = run < runs.size() ? place(runs.get(run), token.span()) : PieceType.OUTSIDE;
                words.spans.add(token.span());
                words.pieces.add(vocabulary.pieces(word));
                words.types.add(PieceType.of(word, place, block != lastBlock));
                words.sentences.add(number);
                words.blocks.add(block);
                lastBlock = block;
            }
            number++;
        }
        return words;
    }

    private static int place(QuotedRun run, Span token) {
        if (!run.outer().overlaps(token)) {
            return PieceType.OUTSIDE;
        }
        if (token.end() <= run.inner().start()) {
            return PieceType.OPENING;
        }
        return token.start() >= run.inner().end() ? PieceType.CLOSING : PieceType.INSIDE;
    }

    /** How many words there are. */
    public int size() {
        return spans.size();
    }

    /** Where word {@code i} stands in the clean text. */
    public Span span(int i) {
        return spans.get(i);
    }

    /** From the start of word {@code from} to the end of word {@code to - 1}. */
    public Span span(int from, int to) {
        return spans.get(from).cover(spans.get(to - 1));
    }

    int[] pieces(int i) {
        return pieces.get(i);
    }

    int type(int i) {
        return types.get(i);
    }

    /** The number of the sentence that holds word {@code i}, from 0. */
    public int sentence(int i) {
        return sentences.get(i);
    }

    /** The number of the block that holds word {@code i}, from 0. */
    public int block(int i) {
        return blocks.get(i);
    }
}
