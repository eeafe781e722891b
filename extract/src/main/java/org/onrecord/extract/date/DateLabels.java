package org.onrecord.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.WordList;

/**
 * Tells what a day is said to be by the words around it.
 *
 * <pre>
 * Published: June 25, 2019     Опубликовано 25 июня 2019     2019年6月25日更新
 * </pre>
 */
public final class DateLabels {
    /** What a label says. */
    public enum Kind {
        /** First publication. */
        PUBLISHED,
        /** A change. */
        MODIFIED,
        /** Nothing of the kind. */
        NONE
    }

    private static final int BEFORE = 48;
    private static final int BEHIND = 12;
    private static final String GAP = "[\\s:：,.|(\\[】*–—-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
            + "(?:day)?[,.]?\\s*)?(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?,?\\s*(?:\\p{L}{2,4}\\s)?[–-]?\\s*)?$";

    private static final Pattern PUBLISHED_BEFORE = before("published");
    private static final Pattern MODIFIED_BEFORE = before("modified");
    private static final Pattern MODIFIED_BEHIND = Pattern.compile(
            "^[\\s\\d:：,.|)\\]】–—-]*(?:" + alternatives("modified") + ")(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateLabels() {}

    /** What the label of the day from {@code start} to {@code end} of {@code line} says. */
    public static Kind of(String line, int start, int end) {
        String left = line.substring(Math.max(0, start - BEFORE), start);
        Matcher modified = MODIFIED_BEFORE.matcher(left);
        Matcher published = PUBLISHED_BEFORE.matcher(left);
        boolean changed = modified.find();
        if (published.find() && (!changed || published.start() >= modified.start())) {
            return changed && published.start() == modified.start() ? Kind.MODIFIED : Kind.PUBLISHED;
        }
        String right = line.substring(end, Math.min(line.length(), end + BEHIND));
        return changed || MODIFIED_BEHIND.matcher(right).find() ? Kind.MODIFIED : Kind.NONE;
    }

    private static Pattern before(String section) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?:" + alternatives(section) + ")" + GAP,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternatives(String section) {
        List<String> entries = new ArrayList<>();
        boolean inside = false;
        for (String line : WordList.lines(DateLabels.class, "labels.txt")) {
            if (line.matches("\\[[a-z]+]")) {
                inside = line.equals("[" + section + "]");
            } else if (inside) {
                entries.add(line.replace(" ", "\\s+"));
            }
        }
        return String.join("|", entries);
    }
}
