package org.onrecord.train;

import picocli.CommandLine;

/** Starts the training command. */
public final class Main {
    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command, ready to be run. */
    static CommandLine commandLine() {
        return new CommandLine(new TrainCommand());
    }
}
