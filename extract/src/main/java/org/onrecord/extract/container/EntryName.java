package org.onrecord.extract.container;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of an entry in an archive, with forward slashes.
 *
 * @param value {@code news/flood.html}
 */
record EntryName(String value) {
    private static final String SAVED_ALONG = "_files";

    /** The name as it stands in an archive; some programs write backslashes between folders. */
    static EntryName of(String printed) {
        return new EntryName(printed.replace('\\', '/'));
    }

    /** What is wrong with the name, in words; nothing where it is a plain way inside the archive. */
    Optional<String> fault() {
        boolean drive = value.length() > 1 && value.charAt(1) == ':' && isLatinLetter(value.charAt(0));
        if (value.startsWith("/") || drive || segments().stream().anyMatch(EntryName::leadsUp)) {
            return Optional.of("leads out of the archive");
        }
        if (value.codePoints().anyMatch(EntryName::isNoLetter)) {
            return Optional.of("has line ends or control characters in it");
        }
        return Optional.empty();
    }

    /** Whether it is hidden, or what a browser or a Mac saves along with a page. */
    boolean isLeftOut() {
        List<String> segments = segments();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i).toLowerCase(Locale.ROOT);
            boolean folder = i + 1 < segments.size();
            boolean alongside = segment.length() > SAVED_ALONG.length() && segment.endsWith(SAVED_ALONG);
            if (segment.startsWith(".") && !leadsUp(segment) || segment.equals("__macosx") || folder && alongside) {
                return true;
            }
        }
        return false;
    }

    /** Line ends are seen as ends of a segment too, so that nothing hides behind one. */
    private List<String> segments() {
        return List.of(value.split("[/\\p{Cntrl}\\u0085\\u2028\\u2029]", -1));
    }

    /** Two dots, with the dots and blanks behind them that some systems drop. */
    private static boolean leadsUp(String segment) {
        String bare = segment.strip();
        return bare.startsWith("..") && bare.chars().allMatch(c -> c == '.' || c == ' ');
    }

    private static boolean isNoLetter(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static boolean isLatinLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
