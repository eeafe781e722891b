package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.sheet.Carried;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.ReviewCarrying;
import org.onrecord.sheet.Statement;

/**
 * Writes a new sheet over an earlier one without losing what the user wrote into that.
 *
 * <ul>
 *   <li>No such file yet: it is written.
 *   <li>A sheet: its reviews are carried over. Whatever else stood there and the new sheet does not hold (a comment, a
 *       line changed by hand) is kept in a copy, {@code briefing.yaml.1}.
 *   <li>No sheet, or one with a mistake: refused, for nobody knows what reviews it holds. With {@code --force} it is
 *       kept in a copy and replaced.
 * </ul>
 */
final class SheetKeeper {
    private final Terminal terminal;
    private final boolean force;

    SheetKeeper(Terminal terminal, boolean force) {
        this.terminal = terminal;
        this.force = force;
    }

    /** The sheet with the reviews of {@code file}; says what was done about them. */
    Carried carryReviews(String file, FactSheet fresh) throws IOException {
        Optional<FactSheet> earlier = earlier(file);
        if (earlier.isEmpty()) {
            return new Carried(fresh, 0, List.of());
        }
        Carried carried = new ReviewCarrying().carry(earlier.get(), fresh);
        new DiagnosticPrinter(terminal.err()).print(carried.diagnostics());
        return carried;
    }

    private Optional<FactSheet> earlier(String file) throws IOException {
        if (!Files.isRegularFile(terminal.file(file))) {
            return Optional.empty();
        }
        SheetFiles sheets = new SheetFiles(terminal);
        try {
            return Optional.of(sheets.read(file));
        } catch (SheetRefused | InputException bad) {
            if (force) {
                return Optional.empty();
            }
            if (bad instanceof SheetRefused refused) {
                refused.print(new DiagnosticPrinter(terminal.err()));
            }
            throw new InputException(Diagnostic.error(
                    "not-replaced",
                    "stands where the sheet should go, and its reviews cannot be read. Mend it or move it away; with"
                            + " --force it is kept as a copy, and the sheet starts without reviews",
                    file));
        }
    }

    /** Writes {@code sheet}, and keeps a copy of what it would lose. */
    void write(String file, FactSheet sheet) throws IOException {
        Path path = terminal.file(file);
        byte[] bytes = SheetFiles.bytes(sheet);
        if (Files.isRegularFile(path)) {
            byte[] old = Files.readAllBytes(path);
            if (Arrays.equals(old, bytes)) {
                return;
            }
            if (losesWords(file, old, sheet)) {
                Path copy = OutputFile.keepCopy(path);
                terminal.err().println(file + ": note: what stood there is kept as " + copy.getFileName());
            }
        }
        OutputFile.write(path, out -> out.write(bytes));
    }

    private boolean losesWords(String file, byte[] old, FactSheet sheet) throws IOException {
        try {
            FactSheet earlier = new SheetFiles(terminal).parse(file, new String(old, StandardCharsets.UTF_8));
            boolean asWritten = Arrays.equals(SheetFiles.bytes(earlier), old);
            return !asWritten || earlier.statements().stream().anyMatch(statement -> !holds(sheet, statement));
        } catch (SheetRefused bad) {
            return true;
        }
    }

    private static boolean holds(FactSheet sheet, Statement statement) {
        return sheet.statements().stream().anyMatch(other -> other.facts().equals(statement.facts()));
    }
}
