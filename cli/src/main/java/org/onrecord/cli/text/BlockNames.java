package org.onrecord.cli.text;

import java.util.Locale;
import org.onrecord.text.BlockKind;

/** How kinds of blocks are spelled in what is printed: {@code pull-quote}. */
public final class BlockNames {
    private BlockNames() {}

    /** The name of {@code kind}. */
    public static String of(BlockKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
