package org.onrecord.cli;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.sheet.FactSheet;

/** The sheet that a file holds, parsed again only where the file has changed: a large one takes seconds. */
final class ParsedSheet {
    private final SheetFiles sheets;
    private final String file;
    private byte[] last = new byte[0];
    private Optional<FactSheet> sheet = Optional.empty();

    ParsedSheet(Terminal terminal, String file) {
        sheets = new SheetFiles(terminal);
        this.file = file;
    }

    /** The sheet that {@code bytes} are. */
    FactSheet of(byte[] bytes) {
        if (sheet.isPresent() && Arrays.equals(last, bytes)) {
            return sheet.get();
        }
        FactSheet read = sheets.parse(file, SheetFiles.text(file, bytes));
        last = bytes;
        sheet = Optional.of(read);
        return read;
    }
}
