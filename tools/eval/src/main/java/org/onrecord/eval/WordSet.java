package org.onrecord.eval;

import java.util.BitSet;
import java.util.List;

/** Some words of a text, by their numbers in it; equal to every set of the same words, in whatever order. */
public final class WordSet {
    private final List<Integer> inOrder;
    private final BitSet words = new BitSet();

    private WordSet(List<Integer> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        inOrder.forEach(words::set);
    }

    /** The words with these numbers, in this order. */
    static WordSet of(List<Integer> inOrder) {
        return new WordSet(inOrder);
    }

    /** The words of all {@code sets}. */
    static WordSet union(List<WordSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(each -> all.or(each.words));
        return of(all);
    }

    private static WordSet of(BitSet words) {
        return new WordSet(words.stream().boxed().toList());
    }

    /** These words without those of {@code other}. */
    WordSet without(WordSet other) {
        BitSet rest = (BitSet) words.clone();
        rest.andNot(other.words);
        return of(rest);
    }

    /** The numbers in the order of the spans that they were read from. */
    List<Integer> inOrder() {
        return inOrder;
    }

    /** How many different words there are. */
    public int size() {
        return words.cardinality();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the word numbered {@code word} is there. */
    public boolean contains(int word) {
        return words.get(word);
    }

    /** How many words are in both. */
    public int shared(WordSet other) {
        BitSet both = (BitSet) words.clone();
        both.and(other.words);
        return both.cardinality();
    }

    /** The share of the words of either that are in both; 0 of no words. */
    public double jaccard(WordSet other) {
        int both = shared(other);
        int all = size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** The share of these words that are in {@code other}. */
    double shareIn(WordSet other) {
        return (double) shared(other) / size();
    }

    /** Whether at least half of these words, of which there is one or more, are in {@code other}. */
    boolean isHalfIn(WordSet other) {
        return 2 * shared(other) >= size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSet set && set.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
