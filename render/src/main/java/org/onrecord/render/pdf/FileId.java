package org.onrecord.render.pdf;

import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.onrecord.render.view.SheetView;

/** The id of a file (ISO 32000-1, 14.4), made of its content rather than of the clock. */
final class FileId {
    private static final int LENGTH = 16;

    private FileId() {}

    static PdfObject of(SheetView view, int pages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] whole = digest.digest((view + "\n" + pages).getBytes(StandardCharsets.UTF_8));
            byte[] id = Arrays.copyOf(whole, LENGTH);
            return PdfEncryption.createInfoId(id, id);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
