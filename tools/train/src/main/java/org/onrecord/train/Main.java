package org.onrecord.train;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.onrecord.diagnostic.PrintableWriter;
import picocli.CommandLine;

/** Starts the training command. */
public final class Main {
    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        System.exit(commandLine(new PrintableWriter(new FileOutputStream(FileDescriptor.err)))
                .execute(args));
    }

    /** The command, ready to be run; it tells {@code progress} how far it is. */
    static CommandLine commandLine(PrintableWriter progress) {
        return new CommandLine(new TrainCommand(progress))
                .setErr(progress)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    fault.printStackTrace(line.getErr());
                    return line.getCommandSpec().exitCodeOnExecutionException();
                })
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
