package org.onrecord.extract.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is packed in, told by its first bytes; a MIME message also by its name. */
enum ContainerKind {
    NONE,
    GZIP,
    ZIP,
    WARC,
    MIME;

    /** How many bytes are looked at. */
    static final int LOOKED_AT = 4096;

    private static final Pattern OFFICE =
            Pattern.compile("(?s).{0,1000}(\\[Content_Types\\]\\.xml|mimetypeapplication/|META-INF/MANIFEST).*");
    private static final Pattern HEADER = Pattern.compile("(?s)\\s{0,8}[A-Za-z][A-Za-z0-9-]{0,60}:.*");
    private static final Pattern MIME_HEADER =
            Pattern.compile("(?ims)^(mime-version|content-type|snapshot-content-location|received|message-id): ?.*");

    static ContainerKind of(String name, byte[] first) {
        String start = new String(first, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return OFFICE.matcher(start).matches() ? NONE : ZIP;
        }
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".mhtml") || lower.endsWith(".mht") || lower.endsWith(".eml");
        boolean plain = lower.endsWith(".txt") || lower.endsWith(".html") || lower.endsWith(".htm");
        boolean headed = HEADER.matcher(start).matches();
        boolean telling = headed && MIME_HEADER.matcher(start).find();
        return named && headed || telling && !plain ? MIME : NONE;
    }
}
