package org.onrecord.train;

import java.io.PrintStream;
import picocli.CommandLine;

/** Starts the training command. */
public final class Main {
    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        System.exit(commandLine(System.err).execute(args));
    }

    /** The command, ready to be run; it tells {@code progress} how far it is. */
    static CommandLine commandLine(PrintStream progress) {
        return new CommandLine(new TrainCommand(progress)).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
