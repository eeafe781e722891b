package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.output.OutputFile;
import org.onrecord.render.pdf.BriefingMark;
import org.onrecord.render.pdf.PdfRenderer;
import org.onrecord.sheet.FactSheet;

/**
 * Where a briefing goes. An earlier briefing is replaced, for it can be made again from its sheet. Anything else stays,
 * and so does a briefing that another program has written into; with {@code --force} it is kept as a copy.
 */
final class BriefingFile {
    private final Terminal terminal;
    private final String file;
    private final boolean force;

    BriefingFile(Terminal terminal, String file, boolean force) {
        this.terminal = terminal;
        this.file = file;
        this.force = force;
    }

    /**
     * Asks before the work whether the briefing could be written.
     *
     * @throws InputException where something stands there that is no briefing
     */
    void check() throws IOException {
        OutputFile.check(path());
        if (!force && isOfOthers()) {
            throw new InputException(Diagnostic.error(
                    "not-replaced",
                    "stands where the briefing should go, and is no briefing that OnRecord wrote, or was changed since."
                            + " Name another file, or move it away; with --force it is kept as a copy",
                    file));
        }
    }

    /** Writes the briefing of {@code sheet}. */
    void write(FactSheet sheet) throws IOException {
        check();
        if (isOfOthers()) {
            Path copy = OutputFile.keep(path(), Files.readAllBytes(path()));
            terminal.err().println(file + ": note: what stood there is kept as " + copy.getFileName());
        }
        OutputFile.write(path(), out -> new PdfRenderer().render(sheet, out));
    }

    private boolean isOfOthers() throws IOException {
        return Files.isRegularFile(path()) && Files.size(path()) > 0 && !BriefingMark.isUntouchedIn(path());
    }

    private Path path() {
        return terminal.file(file);
    }
}
