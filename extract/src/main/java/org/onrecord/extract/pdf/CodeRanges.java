package org.onrecord.extract.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the letters that the tables of codes in a PDF stand for. One line of such a table may stand for 65,536 codes
 * of many letters each, and the library writes them all out.
 *
 * <pre>
 * 1 beginbfrange
 * &lt;0000&gt; &lt;FFFF&gt; &lt;0041&gt;
 * endbfrange
 * </pre>
 */
final class CodeRanges {
    /** The most letters of all tables; fifty fonts with all of Unicode's first plane come to 3.3 million. */
    static final long MOST_LETTERS = 4_000_000;

    /** The most codes of one line: all of two bytes. A longer line is damaged, and the library takes seconds for it. */
    static final long MOST_CODES_OF_A_LINE = 65_536;

    private static final Pattern TOKEN =
            Pattern.compile("\\((?:[^()\\\\]|\\\\.)*+\\)|%[^\\r\\n]*+|<(?<code>[0-9A-Fa-f\\s]*+)>"
                    + "|\\[[^\\]]*+]|(?<word>[A-Za-z]++)|-?[0-9]++");
    private static final Pattern BEGIN = Pattern.compile("begin(?:bf|cid|notdef)range");

    private long letters;

    /**
     * Counts those of {@code stream}, if it is a table.
     *
     * @throws UnpackedStreams.TooMuch where there are too many
     */
    void add(byte[] stream) {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        if (!BEGIN.matcher(text).find()) {
            return;
        }
        List<String> line = new ArrayList<>();
        boolean inTable = false;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group("word");
            char first = text.charAt(token.start());
            if (word != null) {
                inTable = BEGIN.matcher(word).matches();
                line.clear();
            } else if (inTable && first != '%' && first != '(') {
                line.add(token.group("code") == null ? "" : token.group("code").replaceAll("\\s", ""));
                if (line.size() == 3) {
                    count(line.get(0), line.get(1), line.get(2));
                    line.clear();
                }
            }
        }
    }

    private void count(String first, String last, String letter) {
        long codes = Math.max(1, value(last) - value(first) + 1);
        if (codes > MOST_CODES_OF_A_LINE) {
            throw new UnpackedStreams.TooMuch(
                    "a line for more than " + MOST_CODES_OF_A_LINE + " codes in a table of codes");
        }
        letters += codes * Math.max(1, letter.length() / 4);
        if (letters > MOST_LETTERS) {
            throw new UnpackedStreams.TooMuch("tables of codes for more than " + MOST_LETTERS + " letters");
        }
    }

    private static long value(String digits) {
        return digits.isEmpty() ? 0 : Long.parseLong(digits.length() > 8 ? "FFFFFFFF" : digits, 16);
    }
}
