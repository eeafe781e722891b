package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.yaml.ReadSheet;
import org.onrecord.render.yaml.SheetText;
import org.onrecord.render.yaml.YamlReader;
import org.onrecord.render.yaml.YamlRenderer;
import org.onrecord.sheet.FactSheet;

/** Reads sheets from files and standard input, and gives their bytes. */
final class SheetFiles {
    private final Terminal terminal;

    SheetFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The sheet in {@code file}, {@code -} for standard input; prints the notes about its reviews.
     *
     * @throws InputException where it is no sheet
     */
    FactSheet read(String file) throws IOException {
        ReadSheet read = examine(file, text(file));
        new DiagnosticPrinter(terminal.err()).print(read.notes());
        return read.sheet();
    }

    /** The text of {@code file}, {@code -} for standard input. */
    String text(String file) throws IOException {
        if (file.equals(PageFile.STANDARD_INPUT)) {
            return text(file, terminal.in().readAllBytes());
        }
        Path path = terminal.file(file);
        if (Files.isDirectory(path)) {
            throw new InputException(Diagnostic.error("no-sheet", "this is a folder, not a sheet", file));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return text(file, in.readAllBytes());
        }
    }

    /** The text that {@code bytes}, the content of {@code file}, are. */
    static String text(String file, byte[] bytes) {
        return SheetText.decode(file, bytes);
    }

    /** The sheet that is written as {@code text}; what is wrong with it is shown with its line. */
    FactSheet parse(String file, String text) {
        return examine(file, text).sheet();
    }

    private static ReadSheet examine(String file, String text) {
        try {
            return new YamlReader().examine(file, text);
        } catch (InputException bad) {
            throw new SheetRefused(bad, text);
        }
    }

    /** What a file that holds {@code sheet} is made of. */
    static byte[] bytes(FactSheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new YamlRenderer().render(sheet, bytes);
        return bytes.toByteArray();
    }
}
