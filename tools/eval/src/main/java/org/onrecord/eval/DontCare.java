package org.onrecord.eval;

import java.util.Optional;
import java.util.Set;

/**
 * Annotated quotations that are neither required nor punished: those whose field has a value.
 *
 * <pre>
 * cueClass=other
 * optional=True
 * </pre>
 *
 * @param field name of the field
 * @param value its value; truth values and nothing may be written in small letters
 */
public record DontCare(String field, String value) {
    private static final String NOTHING = "None";
    private static final Set<String> WORDS = Set.of("True", "False", NOTHING);

    /** What {@code FIELD=VALUE} says; nothing where there is no {@code =}. */
    public static Optional<DontCare> parse(String printed) {
        int at = printed.indexOf('=');
        return at < 0
                ? Optional.empty()
                : Optional.of(new DontCare(printed.substring(0, at), printed.substring(at + 1)));
    }

    /** Whether it speaks of {@code quotation}; a field that is not there has the value {@code None}. */
    boolean fits(AnnotatedQuotation quotation) {
        String found = quotation.fields().getOrDefault(field, NOTHING);
        return found.equals(value) || WORDS.contains(found) && found.equalsIgnoreCase(value);
    }

    @Override
    public String toString() {
        return field + "=" + value;
    }
}
