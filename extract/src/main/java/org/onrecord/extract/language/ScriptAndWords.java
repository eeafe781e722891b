package org.onrecord.extract.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Chinese, Russian and English apart by counting.
 *
 * <p>Chinese: three of ten letters are Han, and there is no kana. Russian: half of the letters are Cyrillic, and none
 * is a letter that Russian does not have. English: one word in twenty is {@code the}, {@code of}, {@code and} or
 * {@code to}, in a text of ten words or more.
 */
final class ScriptAndWords {
    private static final int LOOKED_AT = 20_000;
    private static final String NOT_RUSSIAN = "іїєґўјљњћђџѓќѕәғқңөұүһ";
    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to");
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}'’]+");

    private ScriptAndWords() {}

    static Optional<String> of(String words) {
        String text = words.substring(0, Math.min(words.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        int letters = 0;
        int han = 0;
        int cyrillic = 0;
        boolean kana = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                Character.UnicodeScript script = Character.UnicodeScript.of(c);
                han += script == Character.UnicodeScript.HAN ? 1 : 0;
                cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
                kana |= script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
                other |= NOT_RUSSIAN.indexOf(c) >= 0;
            }
        }
        if (letters > 0 && 10 * han >= 3 * letters) {
            return kana ? Optional.empty() : Optional.of("zh");
        }
        if (letters > 0 && 2 * cyrillic >= letters) {
            return other ? Optional.empty() : Optional.of("ru");
        }
        return english(text) ? Optional.of("en") : Optional.empty();
    }

    private static boolean english(String text) {
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        int common = 0;
        while (matcher.find()) {
            words++;
            common += ENGLISH.contains(matcher.group()) ? 1 : 0;
        }
        return words >= 10 && 20 * common >= words;
    }
}
