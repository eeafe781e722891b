package org.onrecord.extract.engine;

import java.util.Objects;
import org.onrecord.quotation.Evidence;

/**
 * What found a statement: a rule, and whether the tagger found it too. A sheet writes {@code AccordingTo} or
 * {@code AccordingTo+Tagger}; nobody else takes that form apart.
 *
 * @param rule the rule; {@link RuleId#TAGGER} where none found it
 * @param tagged whether the tagger found it
 */
public record FoundBy(RuleId rule, boolean tagged) {
    private static final String AND_TAGGER = "+" + RuleId.TAGGER.id();

    /** Checks the rule. */
    public FoundBy {
        Objects.requireNonNull(rule, "rule");
        tagged |= rule == RuleId.TAGGER;
    }

    /** A find of {@code rule} alone. */
    public static FoundBy only(RuleId rule) {
        return new FoundBy(rule, false);
    }

    /** A find of {@code rule} and of the tagger. */
    public static FoundBy both(RuleId rule) {
        return new FoundBy(rule, true);
    }

    /**
     * What found a statement with that {@code evidence}.
     *
     * @throws IllegalArgumentException where it names no rule that finds statements
     */
    public static FoundBy of(Evidence evidence) {
        String name = evidence.rule();
        boolean tagged = name.endsWith(AND_TAGGER);
        String id = tagged ? name.substring(0, name.length() - AND_TAGGER.length()) : name;
        RuleId rule = RuleId.of(id)
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is not the name of a rule"));
        return new FoundBy(rule, tagged);
    }

    /** As a sheet names it. */
    public String name() {
        return tagged && rule != RuleId.TAGGER ? rule.id() + AND_TAGGER : rule.id();
    }
}
