package org.onrecord.extract.quote.line;

import java.util.regex.Pattern;

/** Looks at the last sign inside the marks of a quotation, across the marks of one that is nested: {@code …,' "}. */
public final class RunEnd {
    /** What a closing mark becomes where its bytes were decoded by the wrong charset, once or twice. */
    private static final String GARBLED = "â€[\u009d\uFFFD™]?|Ã¢â‚¬(?:Â\u009d?|â„¢)?";

    private static final String MARKS = "(?:\\s|[\"”“’'»«›‹>」』`]|" + GARBLED + ")*$";
    private static final Pattern ENDED = Pattern.compile("[,.!?…—–-]" + MARKS);
    private static final Pattern COMMA = Pattern.compile("," + MARKS);
    private static final int REACH = 20;

    private RunEnd() {}

    /** Whether a sign ends the clause inside the marks. */
    public static boolean closes(Piece run) {
        return ENDED.matcher(end(run)).find();
    }

    /** Whether the narrator's comma stands inside the marks, as American papers print it. */
    public static boolean holdsComma(Piece run) {
        return COMMA.matcher(end(run)).find();
    }

    private static String end(Piece run) {
        return run.text().substring(Math.max(0, run.text().length() - REACH));
    }
}
