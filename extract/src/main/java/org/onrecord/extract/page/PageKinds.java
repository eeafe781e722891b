package org.onrecord.extract.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.container.PageNames;

/**
 * Tells markup from plain text: by its container or the file's ending where they say so, else by the first characters.
 */
final class PageKinds {
    private static final int LOOKED_AT = 4096;
    private static final Pattern MARKUP_NAME = Pattern.compile(".*\\.(x?html?|xht)", Pattern.DOTALL);
    private static final Pattern MARKUP_START = Pattern.compile(
            "\\s*<(!doctype|!--|\\?xml|html|head|body|meta)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(p|div|span|a|br|li|ul|td|h[1-6]|article|section)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);

    private PageKinds() {}

    static PageKind of(Entry entry, String text) {
        String type = entry.type().orElse("");
        if (type.contains("html")) {
            return PageKind.HTML;
        }
        if (type.equals("text/plain")) {
            return PageKind.TEXT;
        }
        String name = PageNames.ofPage(entry.name()).toLowerCase(Locale.ROOT);
        if (MARKUP_NAME.matcher(name).matches()) {
            return PageKind.HTML;
        }
        if (name.endsWith(".txt") || name.endsWith(".text")) {
            return PageKind.TEXT;
        }
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        return MARKUP_START.matcher(start).matches() || tags(start) > 2 ? PageKind.HTML : PageKind.TEXT;
    }

    private static int tags(String start) {
        Matcher matcher = TAG.matcher(start);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
