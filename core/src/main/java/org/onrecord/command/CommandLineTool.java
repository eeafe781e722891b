package org.onrecord.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Runs commands inside another program; whoever has the command line on its path finds it by {@link #installed}. */
public interface CommandLineTool {
    /**
     * Runs a command and returns its exit code.
     *
     * @param in standard input
     * @param out takes standard output, UTF-8
     * @param err takes what is said about the work, UTF-8
     * @param directory the folder that relative file names start from
     * @param args the command and its options, as on a command line
     */
    int run(InputStream in, OutputStream out, OutputStream err, Path directory, String... args);

    /**
     * The command line that is on the path.
     *
     * @throws IllegalStateException where there is none
     */
    static CommandLineTool installed() {
        return ServiceLoader.load(CommandLineTool.class)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no command line is on the path; put the jar of onrecord-cli there"));
    }
}
