package org.onrecord.extract.markup;

import java.util.Arrays;
import java.util.OptionalInt;
import org.onrecord.text.ComposedLetters;
import org.onrecord.text.OffsetMap;

/**
 * Words with the places in the page that they were read from.
 *
 * <p>White space is folded here: each run of it is one blank, which stands for the whole run; none is left at the ends.
 * Signs that nobody sees (soft hyphen, zero width space, direction marks, control signs) are left out. A letter and the
 * marks on it are one sign where Unicode has one, which stands for all of them.
 */
public final class SourcedText {
    private final String text;
    private final int[] runs;

    private SourcedText(String text, int[] runs) {
        this.text = text;
        this.runs = runs;
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the first sign stands in the page. */
    public int sourceStart() {
        return runs.length == 0 ? 0 : runs[2];
    }

    /** Where the last sign ends in the page. */
    int sourceEnd() {
        return runs.length == 0 ? 0 : runs[runs.length - 2] + runs[runs.length - 1];
    }

    /** Hands the runs over, for a text that stands at {@code clean}. */
    public void copyTo(OffsetMap.Builder offsets, int clean) {
        for (int i = 0; i < runs.length; i += 4) {
            offsets.run(clean + runs[i], runs[i + 1], runs[i + 2], runs[i + 3]);
        }
    }

    /** Collects words from left to right. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] runs = new int[8];
        private int size;
        private int blankStart = -1;
        private int blankEnd = -1;

        /** Adds {@code words[from, to)}, which stand unit by unit at {@code source}. */
        public Builder stretch(CharSequence words, int from, int to, int source) {
            for (int i = from; i < to; i++) {
                sign(words.charAt(i), source + i - from, 1);
            }
            return this;
        }

        /** Adds words that stand as a whole for {@code sourceLength} units at {@code source}. */
        public Builder whole(String words, int source, int sourceLength) {
            if (words.length() == 1) {
                return sign(words.charAt(0), source, sourceLength);
            }
            String folded = ComposedLetters.of(fold(words));
            if (folded.isEmpty()) {
                return words.isEmpty() ? this : blank(source, sourceLength);
            }
            flushBlank();
            add(folded.length(), source, sourceLength);
            text.append(folded);
            return this;
        }

        /** Adds words that the parser knows no place of; they map to the empty place after the last ones. */
        public Builder unplaced(String words) {
            return whole(words, size == 0 ? 0 : runs[size - 2] + runs[size - 1], 0);
        }

        /**
         * Adds another text after this one, a blank between them, which stands for what is between them in the page.
         */
        public Builder line(SourcedText next) {
            if (next.isEmpty()) {
                return this;
            }
            if (size > 0) {
                int end = runs[size - 2] + runs[size - 1];
                if (!Scripts.joinsWithoutBlank(text, next.text)) {
                    blank(end, Math.max(0, next.sourceStart() - end));
                    flushBlank();
                }
            }
            for (int i = 0; i < next.runs.length; i += 4) {
                addAt(text.length() + next.runs[i], next.runs[i + 1], next.runs[i + 2], next.runs[i + 3]);
            }
            text.append(next.text);
            return this;
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        /** The last units, {@code most} at most. */
        public String tail(int most) {
            return text.substring(Math.max(0, text.length() - most));
        }

        public SourcedText build() {
            return new SourcedText(text.toString(), Arrays.copyOf(runs, size));
        }

        private Builder sign(char c, int source, int sourceLength) {
            if (isBlank(c)) {
                return blank(source, sourceLength);
            }
            if (!isUnseen(c) && !compose(c, source + sourceLength)) {
                flushBlank();
                add(1, source, sourceLength);
                text.append(c);
            }
            return this;
        }

        /** Puts a mark on the last letter, which then stands for all up to {@code sourceEnd}. */
        private boolean compose(char mark, int sourceEnd) {
            int last = text.length() - 1;
            if (last < 0 || blankStart >= 0 || sourceEnd < runs[size - 2] + runs[size - 1]) {
                return false;
            }
            OptionalInt both = ComposedLetters.compose(text.charAt(last), mark);
            if (both.isEmpty()) {
                return false;
            }
            text.setCharAt(last, (char) both.getAsInt());
            int length = runs[size - 3];
            if (length > 1 && length == runs[size - 1]) {
                runs[size - 3]--;
                runs[size - 1]--;
                int start = runs[size - 2] + runs[size - 1];
                addAt(last, 1, start, sourceEnd - start);
            } else {
                runs[size - 1] = sourceEnd - runs[size - 2];
            }
            return true;
        }

        private Builder blank(int source, int sourceLength) {
            if (!text.isEmpty()) {
                blankStart = blankStart < 0 ? source : blankStart;
                blankEnd = Math.max(blankStart, source + sourceLength);
            }
            return this;
        }

        private void flushBlank() {
            if (blankStart >= 0) {
                int start = blankStart;
                blankStart = -1;
                add(1, start, blankEnd - start);
                text.append(' ');
            }
        }

        private void add(int length, int source, int sourceLength) {
            addAt(text.length(), length, source, sourceLength);
        }

        private void addAt(int clean, int length, int source, int sourceLength) {
            if (size > 0) {
                int last = size - 4;
                boolean exact = runs[last + 1] == runs[last + 3] && length == sourceLength;
                if (exact && runs[last] + runs[last + 1] == clean && runs[last + 2] + runs[last + 3] == source) {
                    runs[last + 1] += length;
                    runs[last + 3] += length;
                    return;
                }
            }
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, size * 2);
            }
            runs[size++] = clean;
            runs[size++] = length;
            runs[size++] = source;
            runs[size++] = sourceLength;
        }
    }

    private static String fold(String words) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isBlank(c)) {
                if (!isUnseen(c)) {
                    folded.append(c);
                }
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isUnseen(char c) {
        return Character.isISOControl(c)
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\uFEFF'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
