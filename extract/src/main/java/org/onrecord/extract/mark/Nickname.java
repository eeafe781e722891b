package org.onrecord.extract.mark;

import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Tells a nickname between given name and surname from a quotation: {@code Hugo “Shorty” Hall}. */
final class Nickname {
    private static final Pattern BEFORE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*[ \\u00a0]$");
    private static final Pattern AFTER = Pattern.compile("^[ \\u00a0]\\p{Lu}\\p{Ll}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*)?");
    private static final int REACH = 30;

    private Nickname() {}

    /** Whether {@code run} is one or two capitalised words between two others. */
    static boolean is(String text, QuotedRun run) {
        Span outer = run.outer();
        if (outer.start() == 0 || !Character.isSpaceChar(text.charAt(outer.start() - 1))) {
            return false;
        }
        String before = text.substring(Math.max(0, outer.start() - REACH), outer.start());
        String after = text.substring(outer.end(), Math.min(text.length(), outer.end() + REACH));
        return NAME.matcher(run.inner().of(text)).matches()
                && BEFORE.matcher(before).find()
                && AFTER.matcher(after).find();
    }
}
