package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.diagnostic.PrintableWriter;

/** Starts the command line and exits with its code. */
public final class Main {
    /** Set by the launcher where standard error is a terminal; Java has no way of its own to tell before JDK 22. */
    private static final String ON_TERMINAL = "onrecord.terminal";

    private Main() {}

    /** Runs {@code args}; whatever the console, UTF-8 is written. */
    public static void main(String[] args) {
        StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintableWriter err = new PrintableWriter(new FileOutputStream(FileDescriptor.err));
        int code = run(new Terminal(System.in, out, err, Path.of(""), Boolean.getBoolean(ON_TERMINAL)), args);
        System.exit(code);
    }

    /**
     * Runs {@code args} for a program that has us inside it, and returns the exit code.
     *
     * @param in standard input
     * @param out takes standard output
     * @param err takes what is said about the work
     * @param directory the folder that relative file names start from
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, Path directory, String... args) {
        Terminal terminal = new Terminal(in, new StandardOutput(out), new PrintableWriter(err), directory, false);
        return run(terminal, args);
    }

    /** Runs {@code args} over {@code terminal} and returns the exit code. */
    static int run(Terminal terminal, String... args) {
        ErrorHandler errors = new ErrorHandler(terminal.err(), () -> false);
        try {
            int code = OnRecordCommand.commandLine(terminal, args).execute(args);
            return Math.max(code, delivered(terminal, errors, args));
        } catch (Error fault) {
            return errors.handle(fault, List.of(args));
        }
    }

    /** What is written at last may still find a full disk. */
    private static int delivered(Terminal terminal, ErrorHandler errors, String... args) {
        try {
            terminal.out().deliver();
            return ExitCode.DONE.code();
        } catch (OutputLost lost) {
            return errors.handle(lost, List.of(args));
        }
    }
}
