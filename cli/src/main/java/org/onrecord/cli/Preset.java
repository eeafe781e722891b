package org.onrecord.cli;

import org.onrecord.sheet.Statement;
import picocli.CommandLine.Option;

/** How sure a statement has to be; the options that every command shares that reads pages. */
final class Preset {
    /** The name of the option. */
    static final String STRICT = "--strict";

    @Option(
            names = STRICT,
            description = "Only statements that are nearly sure; the last line says how many were left out.")
    private boolean strict;

    /** The least confidence of a statement that is kept. */
    double threshold() {
        return strict ? Statement.SURE_FROM : 0;
    }

    /** What is to be said of {@code count} statements that were left out; nothing of none. */
    static String leftOut(int count) {
        return count == 0 ? "" : Counted.of(count, "less sure statement") + " left out (--strict)";
    }
}
