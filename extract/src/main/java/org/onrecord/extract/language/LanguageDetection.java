package org.onrecord.extract.language;

import java.util.Optional;

/**
 * The language of a text. English, Russian and Chinese show by script and by their commonest words; any other is told
 * by a model of letter sequences, which is loaded when the first such text comes.
 */
public final class LanguageDetection {
    private LanguageDetection() {}

    /** ISO 639-1 code of the language of {@code text}, {@code de}; empty where it is short, mixed or unlike any. */
    public static Optional<String> of(String text) {
        Optional<String> plain = ScriptAndWords.of(text);
        return plain.isPresent() ? plain : LetterSequences.of(text);
    }
}
