package org.onrecord.extract.tagger;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an uncased WordPiece vocabulary: lower case, no accents, the longest piece first, every
 * sign by itself (Devlin et al., NAACL 2019, and the tokenizer that goes with their vocabulary).
 */
public final class WordPieces {
    /** The piece that opens a window. */
    public static final int START = 101;

    /** The piece that ends a window. */
    public static final int END = 102;

    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_PIECES = 8;

    private final Map<String, Integer> numbers;

    /**
     * Pieces of a vocabulary.
     *
     * @param vocabulary the pieces in the order of their numbers; a piece that goes on a word starts with {@code ##}
     */
    public WordPieces(List<String> vocabulary) {
        numbers = new HashMap<>(vocabulary.size() * 2);
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.put(vocabulary.get(i), i);
        }
    }

    /**
     * The pieces of a model's vocabulary.
     *
     * @throws IOException where a piece is missing that every window needs, or one stands twice
     */
    static WordPieces ofModel(List<String> vocabulary) throws IOException {
        require(vocabulary, UNKNOWN, "[UNK]");
        require(vocabulary, START, "[CLS]");
        require(vocabulary, END, "[SEP]");
        WordPieces pieces = new WordPieces(vocabulary);
        if (pieces.numbers.size() < vocabulary.size()) {
            throw new IOException(
                    "a piece stands twice among " + vocabulary.size() + "; each of them once would be" + " accepted");
        }
        return pieces;
    }

    private static void require(List<String> vocabulary, int number, String piece) throws IOException {
        if (vocabulary.size() <= number || !vocabulary.get(number).equals(piece)) {
            String found = vocabulary.size() <= number ? "nothing" : "\"" + vocabulary.get(number) + "\"";
            throw new IOException("found " + found + " in line " + (number + 1) + " of " + vocabulary.size()
                    + "; the piece \"" + piece + "\" would be accepted");
        }
    }

    /** How many pieces there are. */
    int size() {
        return numbers.size();
    }

    /** The numbers of the pieces of {@code word}, at least one and at most eight. */
    public int[] pieces(String word) {
        Integer whole = numbers.get(word);
        if (whole != null) {
            return new int[] {whole};
        }
        String folded = fold(word);
        int[] found = new int[MOST_PIECES];
        int count = 0;
        int at = 0;
        while (at < folded.length() && count < MOST_PIECES) {
            int end = at;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end == at) {
                found[count++] = numbers.getOrDefault(folded.substring(at, at + 1), UNKNOWN);
                at++;
            } else {
                count = cut(folded.substring(at, end), found, count);
                at = end;
            }
        }
        return count == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(found, count);
    }

    /** Adds the pieces of a run of letters and digits; a run with no pieces is one unknown piece. */
    private int cut(String run, int[] found, int before) {
        if (run.length() > LONGEST_WORD) {
            found[before] = UNKNOWN;
            return before + 1;
        }
        int count = before;
        int at = 0;
        while (at < run.length() && count < found.length) {
            int end = run.length();
            Integer number = null;
            while (end > at && number == null) {
                number = numbers.get((at == 0 ? "" : "##") + run.substring(at, end));
                end--;
            }
            if (number == null) {
                found[before] = UNKNOWN;
                return before + 1;
            }
            found[count++] = number;
            at = end + 1;
        }
        return count;
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '\u007f') {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            }
        }
        return lower;
    }
}
