package org.onrecord.bench.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces that pages, containers and sheets have a meaning for, from the file {@code tokens.txt}: one a line, with
 * {@code \n}, {@code \r}, {@code \t}, {@code \s} (a blank), {@code \\}, {@code \}{@code uXXXX} and {@code \xHH} (a
 * byte). A line with {@code |||} is a pair that goes around other words.
 *
 * <pre>
 * &lt;span class="share">|||&lt;/span>
 * \xEF\xBB\xBF
 * </pre>
 */
final class Tokens {
    private static final String PAIR = "|||";

    /** Pieces of which one goes into a text. */
    static final List<byte[]> SINGLE;

    /** Pairs, an opening and a closing piece, that go around a stretch of a text. */
    static final List<List<byte[]>> PAIRS;

    static {
        List<byte[]> single = new ArrayList<>();
        List<List<byte[]>> pairs = new ArrayList<>();
        for (String line : lines()) {
            int middle = line.indexOf(PAIR);
            if (middle >= 0) {
                pairs.add(List.of(bytes(line.substring(0, middle)), bytes(line.substring(middle + PAIR.length()))));
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                single.add(bytes(line));
            }
        }
        SINGLE = List.copyOf(single);
        PAIRS = List.copyOf(pairs);
    }

    private Tokens() {}

    private static List<String> lines() {
        try (InputStream in = Tokens.class.getResourceAsStream("tokens.txt")) {
            if (in == null) {
                throw new IllegalStateException("tokens.txt is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("tokens.txt cannot be read", e);
        }
    }

    /** The bytes that {@code line} stands for. */
    static byte[] bytes(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                int sign = line.codePointAt(i);
                out.writeBytes(Character.toString(sign).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(sign) - 1;
                continue;
            }
            char escaped = line.charAt(++i);
            switch (escaped) {
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 't' -> out.write('\t');
                case 's' -> out.write(' ');
                case 'x' -> {
                    out.write(Integer.parseInt(line.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                case 'u' -> {
                    int sign = Integer.parseInt(line.substring(i + 1, i + 5), 16);
                    out.writeBytes(unit(sign));
                    i += 4;
                }
                default -> out.write(escaped);
            }
        }
        return out.toByteArray();
    }

    /** A UTF-16 unit in UTF-8, halves of surrogate pairs too, as broken programs write them. */
    private static byte[] unit(int unit) {
        if (!Character.isSurrogate((char) unit)) {
            return Character.toString(unit).getBytes(StandardCharsets.UTF_8);
        }
        return new byte[] {(byte) (0xE0 | unit >> 12), (byte) (0x80 | unit >> 6 & 0x3F), (byte) (0x80 | unit & 0x3F)};
    }
}
