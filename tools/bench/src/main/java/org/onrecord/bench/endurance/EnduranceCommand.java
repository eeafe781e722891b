package org.onrecord.bench.endurance;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does to a sheet what may happen to it, and counts what is lost: nothing may be. */
@Command(
        name = "endurance",
        description =
                "Kills runs, saves into the sheet while it is written, runs two at once, and edits and runs in any"
                        + " order; counts the reviews that are lost.",
        mixinStandardHelpOptions = true)
public final class EnduranceCommand implements Callable<Integer> {
    @Option(names = "--kills", paramLabel = "N", description = "Runs that are killed (${DEFAULT-VALUE}).")
    private int kills = 200;

    @Option(names = "--saves", paramLabel = "N", description = "Saves while a sheet is written (${DEFAULT-VALUE}).")
    private int saves = 100;

    @Option(names = "--pairs", paramLabel = "N", description = "Two runs at once (${DEFAULT-VALUE}).")
    private int pairs = 20;

    @Option(names = "--steps", paramLabel = "N", description = "Edits, changes of pages and runs (${DEFAULT-VALUE}).")
    private int steps = 10_000;

    @Option(names = "--seed", paramLabel = "N", description = "What the drawing begins with (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Random random = new Random(seed);
        int losses = print(Steps.take(steps, random), out)
                + print(Saves.make(saves, random), out)
                + print(Pairs.run(pairs, random), out)
                + print(Kills.make(kills, random), out);
        return losses == 0 ? 0 : 1;
    }

    private static int print(Outcome outcome, PrintWriter out) {
        out.println(outcome.figures());
        outcome.losses().forEach(loss -> out.println("  " + loss));
        out.flush();
        return outcome.losses().size();
    }
}
