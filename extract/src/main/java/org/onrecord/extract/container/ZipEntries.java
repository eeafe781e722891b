package org.onrecord.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.onrecord.diagnostic.Diagnostic;

/**
 * The pages of a zip archive, in its order: entries whose ending is a page's, without hidden files and what a browser
 * saves along with a page.
 */
final class ZipEntries {
    private final Budget budget;
    private final EntrySink sink;
    private final Opener opener;
    private final NumberedNames names = new NumberedNames();
    private int found;

    ZipEntries(Budget budget, EntrySink sink, Opener opener) {
        this.budget = budget;
        this.sink = sink;
        this.opener = opener;
    }

    /** Opens the pages of the archive called {@code archive}; returns whether more is wanted. */
    boolean read(String archive, InputStream in) throws IOException {
        ZipHeads zip = new ZipHeads(in);
        Optional<ZipEntry> entry = next(archive, zip);
        while (entry.isPresent()) {
            InputStream bytes = budget.unpacked(zip);
            if (!open(archive, entry.get(), bytes)) {
                return false;
            }
            bytes.transferTo(OutputStream.nullOutputStream());
            entry = next(archive, zip);
        }
        if (found == 0) {
            String message =
                    "found no page in this archive; files that end in " + PageNames.inWords() + " would be accepted";
            sink.refused(Diagnostic.error("no-pages", message, archive));
        }
        return true;
    }

    private boolean open(String archive, ZipEntry entry, InputStream bytes) throws IOException {
        EntryName name = EntryName.of(name(entry.getName()));
        if (entry.isDirectory() || !PageNames.holdPages(name.value()) || name.isLeftOut()) {
            return true;
        }
        found++;
        Optional<String> fault = name.fault();
        if (fault.isPresent()) {
            refuse(archive + "!" + name.value(), fault.get());
            return true;
        }
        return opener.open(archive + "!" + names.number(name.value()), bytes, Headers.NONE);
    }

    /** The next entry whose name can be read; every entry counts. */
    private Optional<ZipEntry> next(String archive, ZipHeads zip) throws IOException {
        while (true) {
            try {
                Optional<ZipEntry> entry = Optional.ofNullable(zip.getNextEntry());
                if (entry.isPresent()) {
                    budget.entry();
                }
                return entry;
            } catch (ZipHeads.BadEntryName bad) {
                budget.entry();
                found++;
                refuse(archive, "is not UTF-8, as it says it is");
            }
        }
    }

    private void refuse(String where, String fault) {
        String message = "found an entry whose name " + fault + "; a plain way inside the archive would be accepted";
        sink.refused(Diagnostic.error("bad-entry-name", message, where));
    }

    /** The name in UTF-8 where its bytes are that. */
    private static String name(String latin) {
        if (latin.chars().anyMatch(c -> c > 0xFF)) {
            return latin;
        }
        ByteBuffer bytes = ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return latin;
        }
    }
}
