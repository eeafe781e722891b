package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.output.OutputFile;
import org.onrecord.output.Replacement;
import org.onrecord.output.Settled;
import org.onrecord.sheet.Carried;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
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
 *   <li>A sheet that somebody saves while this one is being made: the reviews of that one are carried over, as often as
 *       needed. Where it cannot be read or never holds still, it stays, and the new sheet goes beside it.
 * </ul>
 */
final class SheetKeeper {
    /** Each try is a chance to save again within a hundredth of a second; a person does not do so twice. */
    private static final int TRIES = 8;

    private final Terminal terminal;
    private final String file;
    private final boolean force;
    private final Runnable beforeLastLook;
    private final ParsedSheet parsed;

    SheetKeeper(Terminal terminal, String file, boolean force) {
        this(terminal, file, force, () -> {});
    }

    /** With something that happens right before the last look at the earlier sheet. */
    SheetKeeper(Terminal terminal, String file, boolean force, Runnable beforeLastLook) {
        this.terminal = terminal;
        this.file = file;
        this.force = force;
        this.beforeLastLook = beforeLastLook;
        parsed = new ParsedSheet(terminal, file);
    }

    /**
     * Asks before the work whether the sheet could be written.
     *
     * @throws InputException where something stands there that holds no readable reviews
     */
    void check() throws IOException {
        OutputFile.check(path());
        Optional<byte[]> standing = standing();
        if (standing.isPresent()) {
            earlier(standing.get(), force);
        }
    }

    /**
     * Writes {@code fresh} with the reviews of the sheet that stands there; says what was done about them.
     *
     * @return the sheet as it is written
     */
    Carried write(FactSheet fresh) throws IOException {
        if (Files.exists(path()) && !Files.isRegularFile(path())) {
            byte[] bytes = SheetFiles.bytes(fresh);
            OutputFile.write(path(), out -> out.write(bytes));
            return new Carried(fresh, 0, List.of());
        }
        Standing standing = new Standing(standing(), Optional.empty());
        Carried last = new Carried(fresh, 0, List.of());
        for (int i = 0; i < TRIES; i++) {
            Optional<Carried> carried = carried(standing, fresh, i > 0);
            if (carried.isEmpty()) {
                throw besideIt(last, standing, "was saved meanwhile, and its reviews cannot be read");
            }
            last = carried.get();
            byte[] bytes = SheetFiles.bytes(last.sheet());
            if (standing.holds(bytes)) {
                return told(last);
            }
            if (standing.newest().isPresent()) {
                keepLost(standing.newest().get(), last.sheet());
            }
            Replacement done = OutputFile.replace(path(), standing.file(), out -> out.write(bytes), beforeLastLook);
            if (done.isWritten() && done.late().isEmpty()) {
                return told(last);
            }
            standing = done.isWritten()
                    ? new Standing(Optional.of(bytes), done.late())
                    : new Standing(Settled.read(path()), Optional.empty());
        }
        throw besideIt(last, standing, "is being saved again and again by another program");
    }

    /**
     * What holds the reviews.
     *
     * @param file what the file holds
     * @param late what was saved in the moment of the last change and is in no file
     */
    private record Standing(Optional<byte[]> file, Optional<byte[]> late) {
        Optional<byte[]> newest() {
            return late.or(() -> file);
        }

        boolean holds(byte[] bytes) {
            return late.isEmpty() && file.isPresent() && Arrays.equals(file.get(), bytes);
        }
    }

    private Carried told(Carried carried) {
        new DiagnosticPrinter(terminal.err()).print(carried.diagnostics());
        return carried;
    }

    /** The new sheet with the reviews that stand; empty where they were saved meanwhile and cannot be read. */
    private Optional<Carried> carried(Standing standing, FactSheet fresh, boolean meanwhile) {
        if (standing.newest().isEmpty()) {
            return Optional.of(new Carried(fresh, 0, List.of()));
        }
        try {
            Optional<FactSheet> earlier = earlier(standing.newest().get(), force && !meanwhile);
            return Optional.of(earlier.map(sheet -> new ReviewCarrying().carry(sheet, fresh))
                    .orElseGet(() -> new Carried(fresh, 0, List.of())));
        } catch (InputException unreadable) {
            if (meanwhile) {
                return Optional.empty();
            }
            throw unreadable;
        }
    }

    /** The sheet with these bytes; empty where they are none and are to be replaced all the same. */
    private Optional<FactSheet> earlier(byte[] bytes, boolean forced) {
        try {
            return Optional.of(parsed.of(bytes));
        } catch (SheetRefused | InputException bad) {
            if (forced) {
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

    /** Keeps both: what was saved, and the sheet that cannot take it in. */
    private InputException besideIt(Carried last, Standing standing, String why) throws IOException {
        byte[] other = standing.late().isPresent() ? standing.late().get() : SheetFiles.bytes(last.sheet());
        Path beside = OutputFile.keep(path(), other);
        String where = standing.late().isPresent()
                ? "; the new sheet is there, and what was saved is kept as " + beside.getFileName()
                : "; it was left as it is, and the new sheet is kept as " + beside.getFileName();
        return new InputException(Diagnostic.error("not-replaced", why + where + ". Run this again", file));
    }

    private void keepLost(byte[] old, FactSheet sheet) throws IOException {
        if (losesWords(old, sheet)) {
            Path copy = OutputFile.keep(path(), old);
            terminal.err().println(file + ": note: what stood there is kept as " + copy.getFileName());
        }
    }

    /** Whether {@code old} holds anything, besides reviews, that {@code sheet} does not. */
    private boolean losesWords(byte[] old, FactSheet sheet) throws IOException {
        try {
            FactSheet earlier = parsed.of(old);
            boolean asWritten = Arrays.equals(SheetFiles.bytes(earlier), old);
            Set<Facts> held = sheet.statements().stream().map(Statement::facts).collect(Collectors.toSet());
            return !asWritten
                    || !earlier.statements().stream().map(Statement::facts).allMatch(held::contains);
        } catch (SheetRefused | InputException bad) {
            return true;
        }
    }

    private Optional<byte[]> standing() throws IOException {
        return Files.isRegularFile(path()) ? Optional.of(Files.readAllBytes(path())) : Optional.empty();
    }

    private Path path() {
        return terminal.file(file);
    }
}
