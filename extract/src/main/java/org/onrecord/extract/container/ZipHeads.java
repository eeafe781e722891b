package org.onrecord.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Goes from entry to entry of a zip archive, also past one whose name is not the UTF-8 that it says it is. */
final class ZipHeads extends ZipInputStream {
    private static final byte[] ENTRY = {'P', 'K', 3, 4};

    /** Latin letters for any byte, so that hardly a name is refused; the true ones are found in them afterwards. */
    ZipHeads(InputStream in) {
        super(in, StandardCharsets.ISO_8859_1);
    }

    /**
     * The next entry, null at the end.
     *
     * @throws BadEntryName where its name cannot be read; the one behind it can
     */
    @Override
    public @Nullable ZipEntry getNextEntry() throws IOException {
        try {
            return super.getNextEntry();
        } catch (IllegalArgumentException bad) {
            skipToEntry();
            throw new BadEntryName(bad);
        } catch (ZipException bad) {
            boolean encrypted = String.valueOf(bad.getMessage()).contains("encrypted");
            throw encrypted ? new ZipException("an entry wants a password; nothing from there on is read") : bad;
        }
    }

    /** The library has read as far as the name; what is behind it is found by the sign that opens an entry. */
    private void skipToEntry() throws IOException {
        int matched = 0;
        for (int found = in.read(); found >= 0; found = in.read()) {
            matched = found == ENTRY[matched] ? matched + 1 : found == ENTRY[0] ? 1 : 0;
            if (matched == ENTRY.length) {
                ((PushbackInputStream) in).unread(ENTRY);
                return;
            }
        }
    }

    /** An entry whose name is not in the encoding that the archive says. */
    static final class BadEntryName extends IOException {
        private static final long serialVersionUID = 1;

        BadEntryName(IllegalArgumentException cause) {
            super(cause);
        }
    }
}
