package org.onrecord.render.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text in memory, as SnakeYAML's scanner asks for it. The library's own reader copies all that it has looked ahead at
 * with every 1,024 signs more, so that a word of 16 million letters takes minutes; this one copies nothing. The index
 * of a mark is an offset of the text in UTF-16 units.
 */
final class TextReader extends StreamReader {
    private static final int[] NO_SNIPPET = {};
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String text;
    private int offset;
    private int line;
    private int column;
    private int ahead;
    private int aheadOffset;

    /** Of a text without {@code NUL}, which stands for the end. */
    TextReader(String text) {
        super("");
        this.text = text;
    }

    @Override
    public Mark getMark() {
        return new Mark("sheet", offset, line, column, NO_SNIPPET, 0);
    }

    @Override
    public int peek() {
        return signAt(offset);
    }

    @Override
    public int peek(int signs) {
        lookAhead(signs);
        return signAt(aheadOffset);
    }

    /** Moves the place looked at from where it is, for the scanner asks for one sign after the other. */
    private void lookAhead(int signs) {
        if (signs < ahead / 2) {
            ahead = 0;
            aheadOffset = offset;
        }
        while (ahead > signs) {
            aheadOffset -= Character.charCount(text.codePointBefore(aheadOffset));
            ahead--;
        }
        while (ahead < signs && aheadOffset < text.length()) {
            aheadOffset += Character.charCount(text.codePointAt(aheadOffset));
            ahead++;
        }
    }

    private int signAt(int place) {
        return place < text.length() ? text.codePointAt(place) : 0;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int signs) {
        for (int i = 0; i < signs && offset < text.length(); i++) {
            int sign = text.codePointAt(offset);
            offset += Character.charCount(sign);
            if (sign == '\n' || sign == '\r' && signAt(offset) != '\n') {
                line++;
                column = 0;
            } else if (sign != BYTE_ORDER_MARK) {
                column++;
            }
        }
        lookFromHere();
    }

    @Override
    public String prefix(int signs) {
        lookAhead(signs);
        return text.substring(offset, aheadOffset);
    }

    @Override
    public String prefixForward(int signs) {
        String prefix = prefix(signs);
        offset = aheadOffset;
        column += ahead;
        lookFromHere();
        return prefix;
    }

    private void lookFromHere() {
        ahead = 0;
        aheadOffset = offset;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getIndex() {
        return offset;
    }

    /** Never near the library's bound; the length of a sheet is checked before. */
    @Override
    public int getDocumentIndex() {
        return 0;
    }

    @Override
    public void resetDocumentIndex() {
        // there is nothing to count
    }
}
