package org.onrecord.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows UTF-16, by its byte order mark or by NUL bytes that all stand on one side of each pair. */
final class Utf16 {
    private static final int LOOKED_AT = 4096;

    private Utf16() {}

    static boolean looksLike(byte[] bytes) {
        return byMark(bytes).isPresent() || byZeros(bytes).isPresent();
    }

    static Optional<Charset> byMark(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** Without a mark: at least half of the pairs hold a NUL, all on the same side (so a page mostly of ASCII). */
    static Optional<Charset> byZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int left = 0;
        int right = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) {
                left++;
            }
            if (bytes[2 * i + 1] == 0) {
                right++;
            }
        }
        if (pairs < 8 || left > 0 == right > 0 || 2 * (left + right) < pairs) {
            return Optional.empty();
        }
        return Optional.of(left > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
