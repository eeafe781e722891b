package org.onrecord.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import org.onrecord.bench.attack.AttackCommand;
import org.onrecord.bench.body.BodyCommand;
import org.onrecord.bench.calibrate.FitCalibration;
import org.onrecord.bench.claims.FitClaims;
import org.onrecord.bench.dates.FitDates;
import org.onrecord.bench.distort.DistortCommand;
import org.onrecord.bench.endurance.EnduranceCommand;
import org.onrecord.bench.marks.FitMarks;
import org.onrecord.bench.mutation.MutationsCommand;
import org.onrecord.bench.pages.OriginsCommand;
import org.onrecord.bench.pages.PagesCommand;
import org.onrecord.bench.pages.QuotesCommand;
import org.onrecord.bench.pages.WordsCommand;
import org.onrecord.bench.speech.FitSpeech;
import org.onrecord.bench.speed.SpeedCommand;
import org.onrecord.diagnostic.PrintableWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the measurements; each is a subcommand, and reads the files that it is given. */
@Command(
        name = "onrecord-bench",
        description = "Measures OnRecord on annotated articles and fits its small models.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AttackCommand.class,
            BodyCommand.class,
            DistortCommand.class,
            EnduranceCommand.class,
            FitCalibration.class,
            FitClaims.class,
            FitDates.class,
            FitMarks.class,
            FitSpeech.class,
            MutationsCommand.class,
            OriginsCommand.class,
            PagesCommand.class,
            QuotesCommand.class,
            SpeedCommand.class,
            WordsCommand.class
        })
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs one measurement and exits with its code. */
    public static void main(String[] args) {
        CommandLine line = commandLine()
                .setOut(new PrintableWriter(new FileOutputStream(FileDescriptor.out)))
                .setErr(new PrintableWriter(new FileOutputStream(FileDescriptor.err)));
        System.exit(line.execute(args));
    }

    /** The measurements, ready to be run. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    fault.printStackTrace(line.getErr());
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "name one of the commands below");
    }
}
