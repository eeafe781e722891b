package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
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
     * The sheet in {@code file}, {@code -} for standard input.
     *
     * @throws InputException where it is no sheet
     */
    FactSheet read(String file) throws IOException {
        return parse(file, text(file));
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
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(Diagnostic.error("no-sheet", "this is no sheet: it is not UTF-8 text", file));
        }
    }

    /** The sheet that is written as {@code text}; what is wrong with it is shown with its line. */
    FactSheet parse(String file, String text) {
        try {
            return new YamlReader().read(file, text);
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
