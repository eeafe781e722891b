package org.onrecord.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostic;

/**
 * The pages of a zip archive, in its order: entries whose ending is a page's, without hidden files and what a browser
 * saves along with a page.
 */
final class ZipEntries {
    private static final Pattern LEFT_OUT = Pattern.compile("(?i)(.*/)?(\\.[^/]*|__MACOSX|[^/]+_files)(/.*)?");
    private static final Pattern ASTRAY = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?|.*[\\p{Cntrl}].*");

    private final Budget budget;
    private final EntrySink sink;
    private final Opener opener;
    private final Map<String, Integer> seen = new HashMap<>();

    ZipEntries(Budget budget, EntrySink sink, Opener opener) {
        this.budget = budget;
        this.sink = sink;
        this.opener = opener;
    }

    /** Opens the pages of the archive called {@code archive}; returns whether more is wanted. */
    boolean read(String archive, InputStream in) throws IOException {
        // Latin letters for any byte, so that no name is refused; the true ones are found in them afterwards.
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        int found = 0;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            String name = name(entry.getName());
            InputStream bytes = budget.unpacked(zip);
            boolean goOn = true;
            if (entry.isDirectory() || !PageNames.holdPages(name) || isLeftOut(name)) {
                budget.entry();
            } else if (ASTRAY.matcher(name).matches()) {
                found++;
                budget.entry();
                String message = "found an entry whose name leads out of the archive; a plain way inside it would be"
                        + " accepted";
                sink.refused(Diagnostic.error("bad-entry-name", message, archive + "!" + printable(name)));
            } else {
                found++;
                goOn = opener.open(archive + "!" + numbered(name), bytes, Headers.NONE);
            }
            if (!goOn) {
                return false;
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        if (found == 0) {
            String message =
                    "found no page in this archive; files that end in " + PageNames.inWords() + " would be accepted";
            sink.refused(Diagnostic.error("no-pages", message, archive));
        }
        return true;
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException bad) {
            boolean encrypted = String.valueOf(bad.getMessage()).contains("encrypted");
            throw encrypted ? new ZipException("an entry wants a password; nothing from there on is read") : bad;
        }
    }

    private static boolean isLeftOut(String name) {
        return !name.contains("..") && LEFT_OUT.matcher(name).matches();
    }

    private String numbered(String name) {
        int times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + "#" + times;
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    /** The name in UTF-8 where its bytes are that. */
    private static String name(String latin) {
        if (latin.chars().anyMatch(c -> c > 0xFF)) {
            return latin.replace('\\', '/');
        }
        ByteBuffer bytes = ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().replace('\\', '/');
        } catch (CharacterCodingException e) {
            return latin.replace('\\', '/');
        }
    }
}
