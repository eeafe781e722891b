package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The files that a command reads; no output may replace one of them, whatever other name it has. */
final class InputFiles {
    private final Terminal terminal;
    private final List<PageFile> files;

    private InputFiles(Terminal terminal, List<PageFile> files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** These, and where they are folders, the pages in them. */
    static InputFiles pages(Terminal terminal, List<String> arguments) throws IOException {
        return new InputFiles(terminal, PageFinder.find(terminal, arguments).pages());
    }

    /** These; {@code -} is none. */
    static InputFiles of(Terminal terminal, Stream<String> names) {
        return new InputFiles(
                terminal,
                names.map(name -> new PageFile(name, terminal.file(name))).toList());
    }

    /**
     * Refuses {@code output} where it is one of them: by the same name, a link, a second name of the file, or other
     * letters that this file system takes for the same.
     */
    void refuse(CommandSpec spec, String output) throws IOException {
        Path path = terminal.file(output);
        if (!Files.isRegularFile(path)) {
            return;
        }
        for (PageFile file : files) {
            boolean same = !file.name().equals(PageFile.STANDARD_INPUT)
                    && Files.exists(file.path())
                    && Files.isSameFile(file.path(), path);
            if (same) {
                throw new ParameterException(
                        spec.commandLine(),
                        "the output \"" + output + "\" would replace the input \"" + file.name()
                                + "\"; name another output");
            }
        }
    }
}
