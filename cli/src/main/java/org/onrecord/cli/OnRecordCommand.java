package org.onrecord.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line: lists the commands. */
@Command(
        name = "onrecord",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = VersionProvider.class,
        description = "Turns saved news pages into fact sheets of who said what.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord brief articles/ -o briefing.pdf   a briefing to print and its sheet",
            "  onrecord check briefing.yaml               does every quotation still stand?",
            "  onrecord help brief                        what a command does, with examples"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:check found something",
            "2:wrong command line",
            "3:some input could not be read, or some output not written; the rest is done",
            "70:a fault of OnRecord itself"
        })
final class OnRecordCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a fault arose.")
    private boolean debug;

    /** The whole command line over {@code terminal}. */
    static CommandLine commandLine(Terminal terminal) {
        OnRecordCommand root = new OnRecordCommand();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new BriefCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new RenderCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new TextCommand(terminal))
                .addSubcommand(new AnnotateCommand(terminal))
                .addSubcommand(new EvalCommand(terminal))
                .addSubcommand(new CommandLine.HelpCommand())
                .addSubcommand(new GenerateCompletion());
        ErrorHandler errors = new ErrorHandler(terminal.err(), () -> root.debug);
        return line.setOut(Main.writer(terminal.out()))
                .setErr(Main.writer(terminal.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
