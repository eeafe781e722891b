package org.onrecord.extract.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the letters of a page look like in each charset, the likeliest first: frequent byte groups of languages and
 * frequent signs, as ICU counts them.
 *
 * <p>Only the stretches of visible text that are not ASCII are looked at; markup says nothing.
 */
final class CharsetGuess {
    private static final int FEWEST = 4;
    private static final int FAIRLY_SURE = 20;
    private static final int SURE = 35;
    private static final int CLEARLY = 3;

    /** The last sign of what is looked at may be cut in two. */
    private static final int CUT = 1;

    private static final String LATIN = "windows-1252";

    /** Charsets that share their letters, or nearly all of them. */
    private static final Map<String, String> FAMILY = Map.of(
            "iso-8859-2", "windows-1250",
            "iso-8859-15", "windows-1252",
            "iso-8859-6", "windows-1256",
            "iso-8859-7", "windows-1253",
            "iso-8859-8", "windows-1255");

    private record Candidate(Charset charset, int confidence) {}

    private final List<Candidate> candidates;

    private CharsetGuess(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    static CharsetGuess of(byte[] bytes) {
        byte[] letters = Letters.of(bytes);
        if (Letters.high(letters) < FEWEST) {
            return new CharsetGuess(List.of());
        }
        CharsetDetector detector = new CharsetDetector();
        List<Candidate> candidates = new ArrayList<>();
        for (CharsetMatch match : detector.setText(letters).detectAll()) {
            DeclaredCharset.named(match.getName())
                    .filter(DeclaredCharset::readsAscii)
                    .filter(charset -> !charset.name().startsWith("UTF"))
                    .filter(charset -> DecodedBytes.of(letters, charset, 0).damaged() <= CUT)
                    .ifPresent(charset -> candidates.add(new Candidate(charset, match.getConfidence())));
        }
        return new CharsetGuess(candidates);
    }

    /** The likeliest charset. */
    Charset best() {
        return candidates.isEmpty() ? Charset.forName(LATIN) : candidates.get(0).charset();
    }

    /**
     * Another charset than {@code declared}, where the letters are plainly of that one. Bytes that hold together in a
     * charset of several bytes a sign are more seldom of another.
     */
    Optional<Charset> against(Charset declared) {
        if (candidates.isEmpty()
                || candidates.get(0).confidence() < (isWide(declared) ? SURE : FAIRLY_SURE)
                || !isKnown(declared)) {
            return Optional.empty();
        }
        String family = family(declared);
        int said = candidates.stream()
                .filter(each -> family(each.charset()).equals(family))
                .mapToInt(Candidate::confidence)
                .max()
                .orElse(0);
        Candidate best = candidates.get(0);
        return best.confidence() >= CLEARLY * said ? Optional.of(best.charset()) : Optional.empty();
    }

    private static boolean isWide(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1;
    }

    /** Whether ICU would have known {@code declared} if it were that. */
    private static boolean isKnown(Charset declared) {
        for (String name : CharsetDetector.getAllDetectableCharsets()) {
            if (DeclaredCharset.named(name)
                    .filter(known -> family(known).equals(family(declared)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String family(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return FAMILY.getOrDefault(name, name);
    }
}
