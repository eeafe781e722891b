package org.onrecord.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;

/**
 * The charset of a page, and how it was found.
 *
 * <p>In this order: the byte order mark; strict UTF-8, even against a declaration; the declared charset, unless bytes
 * are none of it or the letters are plainly of another; UTF-8 with damage, where well-formed sequences outnumber
 * ill-formed ones ten to one; a guess by {@link CharsetGuess}.
 *
 * @param charset what to decode with
 * @param markLength bytes of the byte order mark, 0 where there is none
 * @param code of the diagnostic, empty where nothing was odd
 * @param message of the diagnostic
 */
public record CharsetChoice(Charset charset, int markLength, String code, String message) {
    private static final int TEN_TO_ONE = 10;

    public static CharsetChoice of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /** A charset that a container has {@code said} goes before one that the page itself declares, as in browsers. */
    public static CharsetChoice of(byte[] bytes, Optional<String> said) {
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
        Optional<Charset> declared = said.flatMap(DeclaredCharset::named)
                .filter(DeclaredCharset::readsAscii)
                .or(() -> DeclaredCharset.of(bytes));
        Utf8Check utf8 = Utf8Check.of(bytes);
        if (utf8.illFormed() == 0) {
            return declared.isEmpty()
                            || utf8.wellFormed() == 0
                            || declared.get().equals(StandardCharsets.UTF_8)
                    ? sure(utf8.wellFormed() == 0 ? declared.orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8, 0)
                    : contradicted(declared.get(), StandardCharsets.UTF_8, "is well-formed UTF-8");
        }
        boolean damagedUtf8 = utf8.wellFormed() >= TEN_TO_ONE * utf8.illFormed();
        CharsetGuess guess = CharsetGuess.of(bytes);
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return holds(declared.get(), bytes)
                    ? guess.against(declared.get())
                            .map(other -> contradicted(declared.get(), other, "looks like " + other.name()))
                            .orElseGet(() -> sure(declared.get(), 0))
                    : replaced(declared.get(), damagedUtf8 ? StandardCharsets.UTF_8 : guess.best(), bytes);
        }
        return damagedUtf8 ? sure(StandardCharsets.UTF_8, 0) : guessed(guess.best());
    }

    private static boolean holds(Charset charset, byte[] bytes) {
        return damage(charset, bytes) == 0;
    }

    private static int damage(Charset charset, byte[] bytes) {
        return DecodedBytes.of(bytes, charset, 0).damaged();
    }

    /** A declared charset that the bytes are not all in, or the other one where that fits better. */
    private static CharsetChoice replaced(Charset declared, Charset other, byte[] bytes) {
        return TEN_TO_ONE * damage(other, bytes) < damage(declared, bytes)
                ? contradicted(declared, other, "looks like " + other.name())
                : sure(declared, 0);
    }

    /** What the user should know about this choice. */
    public Optional<Diagnostic> remark(String file) {
        return code.isEmpty() ? Optional.empty() : Optional.of(Diagnostic.warning(code, message, file));
    }

    private static CharsetChoice sure(Charset charset, int markLength) {
        return new CharsetChoice(charset, markLength, "", "");
    }

    private static CharsetChoice contradicted(Charset declared, Charset other, String why) {
        String message = "the page declares " + declared.name() + " but " + why + ", and was read as such";
        return new CharsetChoice(other, 0, "charset-contradicted", message);
    }

    private static CharsetChoice guessed(Charset guess) {
        String message = "the page is no UTF-8 and declares no other charset; read as " + guess.name()
                + ", a guess: save it as UTF-8, or with a charset declared, to be sure";
        return new CharsetChoice(guess, 0, "charset-guessed", message);
    }
}
