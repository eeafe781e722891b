package org.onrecord.extract.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;

/**
 * Bytes with the text that they decode to, and the way from the one to the other.
 *
 * <p>Every {@value #STEP} units of text the place in the bytes is kept, and the way from there is found by decoding
 * again, so that it is exact for ill-formed bytes and for any charset. A charset with shift states is decoded from the
 * start.
 */
public final class DecodedBytes {
    private static final int STEP = 4096;

    private final byte[] bytes;
    private final Charset charset;
    private final String text;
    private final int[] textAt;
    private final int[] bytesAt;
    private final int damaged;
    private final int firstDamage;

    private DecodedBytes(
            byte[] bytes, Charset charset, String text, int[] textAt, int[] bytesAt, int damaged, int firstDamage) {
        this.bytes = bytes;
        this.charset = charset;
        this.text = text;
        this.textAt = textAt;
        this.bytesAt = bytesAt;
        this.damaged = damaged;
        this.firstDamage = firstDamage;
    }

    public static DecodedBytes of(byte[] bytes, Charset charset, int markLength) {
        CharsetDecoder decoder = charset.newDecoder();
        String replacement = decoder.replacement();
        boolean shifts = charset.name().toUpperCase(Locale.ROOT).contains("ISO-2022");
        ByteBuffer in = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
        StringBuilder text = new StringBuilder(bytes.length);
        CharBuffer out = CharBuffer.allocate(STEP);
        int[] textAt = new int[bytes.length / STEP + 2];
        int[] bytesAt = new int[textAt.length];
        bytesAt[0] = markLength;
        int steps = 1;
        int damaged = 0;
        int firstDamage = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            text.append(out);
            out.clear();
            if (result.isError()) {
                firstDamage = damaged == 0 ? text.length() : firstDamage;
                damaged++;
                text.append(replacement);
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return new DecodedBytes(
                        bytes,
                        charset,
                        text.toString(),
                        Arrays.copyOf(textAt, steps),
                        Arrays.copyOf(bytesAt, steps),
                        damaged,
                        firstDamage);
            }
            if (!shifts && steps < textAt.length && text.length() - textAt[steps - 1] >= STEP) {
                textAt[steps] = text.length();
                bytesAt[steps] = in.position();
                steps++;
            }
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    public Charset charset() {
        return charset;
    }

    public String text() {
        return text;
    }

    /** How many byte sequences could not be read. */
    public int damaged() {
        return damaged;
    }

    /** Offset in the text of the first that could not be read. */
    public int firstDamage() {
        return firstDamage;
    }

    /** Where the character at {@code offset} of the text begins in the bytes; the whole of a surrogate pair. */
    public int byteAt(int offset) {
        int found = Arrays.binarySearch(textAt, offset);
        int step = found >= 0 ? found : -found - 2;
        ByteBuffer in = ByteBuffer.wrap(bytes, bytesAt[step], bytes.length - bytesAt[step]);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        decoder.decode(in, CharBuffer.allocate(offset - textAt[step]), true);
        return in.position();
    }
}
