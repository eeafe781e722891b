package org.onrecord.extract.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;

/**
 * The charset of a page, and how it was found.
 *
 * <p>In this order: the byte order mark; strict UTF-8, even against a declaration; the declared charset; UTF-8 with
 * damage, where well-formed sequences outnumber ill-formed ones ten to one; a guess by {@link CharsetGuess}.
 *
 * @param charset what to decode with
 * @param markLength bytes of the byte order mark, 0 where there is none
 * @param code of the diagnostic, empty where nothing was odd
 * @param message of the diagnostic
 */
record CharsetChoice(Charset charset, int markLength, String code, String message) {
    private static final int TEN_TO_ONE = 10;

    static CharsetChoice of(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return sure(StandardCharsets.UTF_8, 3);
        }
        Optional<Charset> marked = Utf16.byMark(bytes);
        if (marked.isPresent()) {
            return sure(marked.get(), 2);
        }
        Optional<Charset> wide = Utf16.byZeros(bytes);
        if (wide.isPresent()) {
            return guessed(wide.get());
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes);
        Utf8Check utf8 = Utf8Check.of(bytes);
        if (utf8.illFormed() == 0) {
            return declared.isEmpty()
                            || utf8.wellFormed() == 0
                            || declared.get().equals(StandardCharsets.UTF_8)
                    ? sure(utf8.wellFormed() == 0 ? declared.orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8, 0)
                    : contradicted(declared.get());
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return sure(declared.get(), 0);
        }
        return utf8.wellFormed() >= TEN_TO_ONE * utf8.illFormed()
                ? sure(StandardCharsets.UTF_8, 0)
                : guessed(CharsetGuess.of(bytes));
    }

    /** What the user should know about this choice. */
    Optional<Diagnostic> remark(String file) {
        return code.isEmpty() ? Optional.empty() : Optional.of(Diagnostic.warning(code, message, file));
    }

    private static CharsetChoice sure(Charset charset, int markLength) {
        return new CharsetChoice(charset, markLength, "", "");
    }

    private static CharsetChoice contradicted(Charset declared) {
        String message = "the page declares " + declared.name() + " but is well-formed UTF-8, and was read as such";
        return new CharsetChoice(StandardCharsets.UTF_8, 0, "charset-contradicted", message);
    }

    private static CharsetChoice guessed(Charset guess) {
        String message = "the page is no UTF-8 and declares no other charset; read as " + guess.name()
                + ", a guess: save it as UTF-8, or with a charset declared, to be sure";
        return new CharsetChoice(guess, 0, "charset-guessed", message);
    }
}
