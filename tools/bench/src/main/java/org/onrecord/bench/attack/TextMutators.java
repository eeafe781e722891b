package org.onrecord.bench.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Damage that knows what means something in a page: marks, tags, names, charsets, line ends. */
final class TextMutators {
    private static final int MOST_TOKENS = 6;
    private static final int MOST_REPEATED = 30_000;
    private static final int LONGEST_WRAPPED = 120;

    /** All of them, with the fruitful ones listed more than once. */
    static final List<Mutator> ALL = List.of(
            TextMutators::tokens,
            TextMutators::tokens,
            TextMutators::tokens,
            TextMutators::tokenRun,
            TextMutators::wrapped,
            TextMutators::wrapped,
            TextMutators::wrapped,
            TextMutators::replacedSign,
            TextMutators::otherCharset,
            TextMutators::otherLineEnds,
            TextMutators::decomposed,
            TextMutators::swappedWords);

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"),
            Charset.forName("windows-1252"),
            Charset.forName("GB18030"),
            Charset.forName("Shift_JIS"),
            Charset.forName("UTF-32LE"));

    private TextMutators() {}

    private static byte[] tokens(byte[] bytes, Draw draw) {
        byte[] with = bytes;
        for (int i = draw.below(MOST_TOKENS); i >= 0; i--) {
            with = Slices.insert(with, place(with, draw), draw.of(Tokens.SINGLE));
        }
        return with;
    }

    /** A token many times over, now and then until it fills a long page. */
    private static byte[] tokenRun(byte[] bytes, Draw draw) {
        byte[] piece = draw.of(Tokens.SINGLE);
        if (draw.oneIn(3)) {
            List<byte[]> pair = draw.of(Tokens.PAIRS);
            piece = Slices.insert(pair.get(draw.below(2)), 0, piece);
        }
        int most = Math.max(2, (draw.oneIn(20) ? 4 : 1) * MOST_REPEATED / piece.length);
        return Slices.insert(bytes, place(bytes, draw), Slices.repeat(piece, 1 + draw.length(most)));
    }

    private static byte[] wrapped(byte[] bytes, Draw draw) {
        byte[] with = bytes;
        for (int i = draw.below(3); i >= 0; i--) {
            List<byte[]> pair = draw.of(Tokens.PAIRS);
            int start = place(with, draw);
            int end = boundary(with, start + draw.length(Math.min(LONGEST_WRAPPED, with.length - start)));
            with = Slices.insert(Slices.insert(with, end, pair.get(1)), start, pair.get(0));
        }
        return with;
    }

    private static byte[] replacedSign(byte[] bytes, Draw draw) {
        int start = boundary(bytes, draw.below(bytes.length));
        int end = boundary(bytes, Math.min(bytes.length, start + 1));
        return Slices.replace(bytes, start, end, draw.of(Tokens.SINGLE));
    }

    private static byte[] otherCharset(byte[] bytes, Draw draw) {
        Charset charset = draw.of(CHARSETS);
        return draw.oneIn(4)
                ? new String(bytes, StandardCharsets.ISO_8859_1).getBytes(UTF_8)
                : new String(bytes, UTF_8).getBytes(charset);
    }

    private static byte[] otherLineEnds(byte[] bytes, Draw draw) {
        String text = new String(bytes, UTF_8);
        List<String> ends = List.of("\r\n", "\r", "\n\n", "\u2028", "\u2029", "\u0085", "\f", " ", "<br>", "\u00a0");
        return text.replace("\n", draw.of(ends)).getBytes(UTF_8);
    }

    private static byte[] decomposed(byte[] bytes, Draw draw) {
        Normalizer.Form form = draw.of(Arrays.asList(Normalizer.Form.values()));
        return Normalizer.normalize(new String(bytes, UTF_8), form).getBytes(UTF_8);
    }

    private static byte[] swappedWords(byte[] bytes, Draw draw) {
        int from = place(bytes, draw);
        int to = place(bytes, draw);
        byte[] piece = Arrays.copyOfRange(bytes, from, boundary(bytes, Math.min(bytes.length, from + draw.length(40))));
        return Slices.insert(bytes, to, piece);
    }

    /** Any place, mostly beside a blank or a tag, where words begin and end. */
    private static int place(byte[] bytes, Draw draw) {
        int place = boundary(bytes, draw.below(bytes.length + 1));
        if (draw.oneIn(3)) {
            return place;
        }
        while (place < bytes.length && bytes[place] != ' ' && bytes[place] != '<' && bytes[place] != '\n') {
            place++;
        }
        return place + (place < bytes.length && bytes[place] != '<' && draw.oneIn(2) ? 1 : 0);
    }

    /** The next place at which no sign in UTF-8 is cut. */
    private static int boundary(byte[] bytes, int place) {
        int at = Math.min(place, bytes.length);
        while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at++;
        }
        return at;
    }
}
