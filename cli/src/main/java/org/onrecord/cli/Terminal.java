package org.onrecord.cli;

import java.io.InputStream;
import java.nio.file.Path;
import org.onrecord.diagnostic.PrintableWriter;

/**
 * What a command reads and writes besides files; tests hand in their own.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for everything that is said about the work
 * @param directory the folder that relative file names start from
 * @param interactive whether a person is looking at {@code err}
 */
record Terminal(InputStream in, StandardOutput out, PrintableWriter err, Path directory, boolean interactive) {
    /** The file that the user calls {@code name}. */
    Path file(String name) {
        return directory.resolve(name);
    }
}
