package org.onrecord.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a language by sequences of one to three letters, with the model of 103 languages that Apache OpenNLP publishes.
 */
final class LetterSequences {
    private static final String MODEL = "langdetect-183.bin";

    /** So many units of a text are looked at; more change nothing. */
    private static final int LOOKED_AT = 2000;

    /** Texts with fewer letters say too little. */
    private static final int LEAST_LETTERS = 60;

    /** So many times as likely as the next one has a language to be; a short text gives each of 103 a share. */
    private static final double AHEAD = 2;

    /** Codes of the model that name one of the languages of a wider code. */
    private static final Map<String, String> WIDER = Map.of(
            "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "no", "nno", "no", "plt", "mg", "zlm", "ms");

    private LetterSequences() {}

    /** ISO 639-1 code, {@code de}. */
    static Optional<String> of(String text) {
        String words = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (words.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return Optional.empty();
        }
        Language[] found = new LanguageDetectorME(Loaded.MODEL_READ).predictLanguages(words);
        return found[0].getConfidence() < AHEAD * found[1].getConfidence()
                ? Optional.empty()
                : Optional.ofNullable(Loaded.CODES.get(found[0].getLang()));
    }

    /** What is loaded with the first text. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL_READ = load();
        static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel load() {
            try (InputStream in = Objects.requireNonNull(
                    LetterSequences.class.getClassLoader().getResourceAsStream(MODEL), MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model in the program's own jar cannot be read", e);
            }
        }

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>(WIDER);
            for (String two : Locale.getISOLanguages()) {
                codes.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
            }
            return codes;
        }
    }
}
