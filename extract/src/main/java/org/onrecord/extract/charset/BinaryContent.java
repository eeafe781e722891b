package org.onrecord.extract.charset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Knows files that are no text, by their first bytes or by their many control bytes. */
public final class BinaryContent {
    private static final int LOOKED_AT = 1 << 16;

    private record Magic(String bytes, String name) {}

    private static final List<Magic> MAGICS = List.of(
            new Magic("PK\u0003\u0004", "a zip archive (or a document of an office program)"),
            new Magic("PK\u0005\u0006", "an empty zip archive"),
            new Magic("\u0089PNG", "a PNG image"),
            new Magic("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Magic("GIF8", "a GIF image"),
            new Magic("\u001f\u008b", "gzip-compressed data"),
            new Magic("BZh", "bzip2-compressed data"),
            new Magic("7z\u00bc\u00af", "a 7z archive"),
            new Magic("Rar!", "a RAR archive"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "a document of an older office program"),
            new Magic("{\\rtf", "an RTF document"),
            new Magic("bplist00", "a web archive of Safari"),
            new Magic("WARC/", "a WARC archive"),
            new Magic("From: <Saved by ", "an MHTML archive of a browser"),
            new Magic("\u007fELF", "a program"),
            new Magic("MZ\u0090", "a program"));

    private BinaryContent() {}

    /** What {@code bytes} are, if they are no text. */
    public static Optional<String> describe(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGICS) {
            if (start.startsWith(magic.bytes())) {
                return Optional.of(magic.name());
            }
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of("a WebP image");
        }
        return Utf16.looksLike(bytes) || !manyControls(bytes)
                ? Optional.empty()
                : Optional.of("binary data (control bytes such as NUL)");
    }

    /** One control byte in a hundred, or a page of few bytes with any. */
    private static boolean manyControls(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x09 || b > 0x0D && b < 0x1B || b > 0x1B && b < 0x20) {
                controls++;
            }
        }
        return controls * 100L > looked;
    }
}
