package org.onrecord.extract.quote.cue;

import java.util.Set;

/** Tells infinitives that report from those that do not: <i>went on to say</i> does, <i>wants to say</i> does not. */
public final class Infinitives {
    private static final Set<String> REPORTING = Set.of("on", "continued", "proceeded", "took", "statement", "twitter");

    private Infinitives() {}

    /** Whether {@code site}, an infinitive, tells of something said. */
    public static boolean reports(CueSite site) {
        int before = site.start() - 1;
        return before >= 0 && REPORTING.contains(site.line().piece(before).lower());
    }
}
