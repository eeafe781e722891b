package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page to read.
 *
 * @param name the file as the user named it, with forward slashes; {@code -} for standard input
 * @param path where it is
 */
record PageFile(String name, Path path) {
    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /** The bytes of the page. */
    InputStream open(Terminal terminal) throws IOException {
        return name.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(path);
    }
}
