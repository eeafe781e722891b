package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.Set;

/** The pronouns that stand for one person. */
final class Pronouns {
    static final String HE = "he";
    static final String SHE = "she";
    private static final Set<String> HIS = Set.of(HE, "his", "him", "himself");
    private static final Set<String> HERS = Set.of(SHE, "her", "hers", "herself");

    private Pronouns() {}

    /** {@code he} or {@code she}, where {@code word} is a form of it. */
    static Optional<String> personOf(String word) {
        if (HIS.contains(word)) {
            return Optional.of(HE);
        }
        return HERS.contains(word) ? Optional.of(SHE) : Optional.empty();
    }
}
