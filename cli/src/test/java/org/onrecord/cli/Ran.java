package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.onrecord.diagnostic.PrintableWriter;

/**
 * What a command left behind; no process is started.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Ran(int code, String out, String err) {
    /** Runs {@code args} in {@code folder} with nothing on standard input. */
    static Ran in(Path folder, String... args) {
        return in(folder, new byte[0], args);
    }

    /** Runs {@code args} in {@code folder} with {@code input} on standard input. */
    static Ran in(Path folder, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ran ran = into(out, folder, input, args);
        return new Ran(ran.code(), out.toString(StandardCharsets.UTF_8), ran.err());
    }

    /** Runs {@code args} with {@code out} as standard output. */
    static Ran into(OutputStream out, Path folder, byte[] input, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input), new StandardOutput(out), new PrintableWriter(err), folder, false);
        int code = Main.run(terminal, args);
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
