package org.onrecord.cli;

import java.io.IOException;
import java.util.Arrays;
import org.onrecord.diagnostic.InputException;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Statement;

/** Tells whether a file holds anything, besides reviews, that the sheet which replaces it does not. */
final class LostWords {
    private final SheetFiles sheets;

    LostWords(SheetFiles sheets) {
        this.sheets = sheets;
    }

    /** Whether {@code old}, the bytes of {@code file}, hold what {@code sheet} has lost. */
    boolean between(String file, byte[] old, FactSheet sheet) throws IOException {
        try {
            FactSheet earlier = sheets.parse(file, SheetFiles.text(file, old));
            boolean asWritten = Arrays.equals(SheetFiles.bytes(earlier), old);
            return !asWritten || earlier.statements().stream().anyMatch(statement -> !holds(sheet, statement));
        } catch (SheetRefused | InputException bad) {
            return true;
        }
    }

    private static boolean holds(FactSheet sheet, Statement statement) {
        return sheet.statements().stream().anyMatch(other -> other.facts().equals(statement.facts()));
    }
}
