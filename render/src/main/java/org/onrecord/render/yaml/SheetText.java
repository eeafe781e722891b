package org.onrecord.render.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.text.Position;

/** Turns the bytes of a sheet into text, or says in which encoding an editor saved it instead of UTF-8. */
public final class SheetText {
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final char UNREADABLE = 0xFFFD;
    private static final int SAMPLE = 4096;
    private static final String SAVE = "; save it as UTF-8 in your editor";

    private SheetText() {}

    /**
     * The text of a sheet, without a byte order mark.
     *
     * @param file its name, for messages
     * @throws InputException where the bytes are not UTF-8, with the encoding that they look like; or where they are
     *     too many
     */
    public static String decode(String file, byte[] bytes) {
        refuseWideSigns(file, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(UNREADABLE) >= 0) {
            refuseOtherBytes(file, bytes);
        }
        checkLength(file, text.length());
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Refuses a sheet of more than {@value YamlSchema#LONGEST} units; neither the reader nor the writer takes it. */
    static void checkLength(String file, long length) {
        if (length > YamlSchema.LONGEST) {
            String message = String.format(
                    Locale.ROOT,
                    "the sheet has %,d characters or more; at most %,d are read and written. Make several sheets of it",
                    length,
                    YamlSchema.LONGEST);
            throw new InputException(Diagnostic.error("sheet-too-long", message, file));
        }
    }

    /** UTF-16 and UTF-32 have a zero in every second byte of plain letters, or begin with their byte order mark. */
    private static void refuseWideSigns(String file, byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        int zeros = 0;
        int seen = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < seen; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        boolean marked = first == 0xFEFF || first == 0xFFFE;
        if (marked || zeros > 0 && zeros >= seen / 4) {
            String width = zeros > seen / 2 + 1 ? "UTF-32" : "UTF-16";
            throw new InputException(
                    Diagnostic.error("not-utf-8", "this file is not UTF-8: it looks like " + width + SAVE, file)
                            .at(Position.START));
        }
    }

    private static void refuseOtherBytes(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(SAMPLE);
        boolean otherSigns = false;
        int line = 1;
        int column = 1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                char c = out.get();
                otherSigns |= c > 0x7F;
                column = c == '\n' ? 1 : column + 1;
                line += c == '\n' ? 1 : 0;
            }
            out.clear();
            if (result.isError()) {
                int bad = bytes[in.position()] & 0xFF;
                throw new InputException(Diagnostic.error("not-utf-8", reason(bad, otherSigns), file)
                        .at(new Position(line, column)));
            }
            if (result.isUnderflow()) {
                return;
            }
        }
    }

    private static String reason(int bad, boolean otherSigns) {
        String found = String.format(Locale.ROOT, "this file is not UTF-8: found the byte 0x%02X", bad);
        return otherSigns
                ? found + " between signs that are UTF-8; was it cut or joined of two files? Write the sign anew" + SAVE
                : found + ", as in Windows-1252 (Latin-1)" + SAVE;
    }
}
