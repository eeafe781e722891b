package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.RoleWords;

/** Which names a page uses as those of bodies; looks each name up once. */
final class BodyUse {
    private static final Pattern THE = Pattern.compile("\\b[Tt]he $");
    private static final Pattern FAMILY = Pattern.compile("^ (?:family|campaign|administration|supporters|voters)\\b");
    private static final Pattern HEAD_OF = Pattern.compile("(\\p{L}+) of (?:the )?$");
    private static final Pattern ITS_HEAD = Pattern.compile("^(?:['’]s)? (\\p{Ll}[\\p{L}\\p{M}-]+)");
    private static final int REACH = 30;
    private static final int MOST_LOOKS = 50;

    /** A page without end, in which every name is another, must not be read whole for each. */
    private static final int FARTHEST = 100_000;

    private final String text;
    private final Map<String, Boolean> known = new HashMap<>();

    BodyUse(String page) {
        this.text = page.substring(0, Math.min(page.length(), FARTHEST));
    }

    /** Whether the page says {@code the X}, {@code head of X} or {@code X chief}. */
    boolean of(String name) {
        return known.computeIfAbsent(name, this::look);
    }

    private boolean look(String name) {
        int seen = 0;
        for (int at = text.indexOf(name);
                at >= 0 && seen < MOST_LOOKS;
                at = text.indexOf(name, at + name.length()), seen++) {
            String before = text.substring(Math.max(0, at - REACH), at);
            int end = at + name.length();
            String after = text.substring(end, Math.min(text.length(), end + REACH));
            boolean article =
                    THE.matcher(before).find() && !FAMILY.matcher(after).find();
            Matcher headed = HEAD_OF.matcher(before);
            Matcher heads = ITS_HEAD.matcher(after);
            if (article
                    || headed.find() && RoleWords.isRole(headed.group(1))
                    || heads.find() && RoleWords.isRole(heads.group(1))) {
                return true;
            }
        }
        return false;
    }
}
