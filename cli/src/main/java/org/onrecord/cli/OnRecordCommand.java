package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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

    /**
     * The command line over {@code terminal}. Where {@code args} begin with the name of a command, picocli hears of
     * that one alone: to build all of them takes a quarter of a second, in which the tagger could be loading.
     */
    static CommandLine commandLine(Terminal terminal, String... args) {
        OnRecordCommand root = new OnRecordCommand();
        CommandLine line = new CommandLine(root);
        Map<String, Supplier<Object>> commands = commands(terminal);
        if (args.length > 0 && commands.containsKey(args[0])) {
            line.addSubcommand(commands.get(args[0]).get());
        } else {
            commands.values().forEach(command -> line.addSubcommand(command.get()));
            line.addSubcommand(new CommandLine.HelpCommand()).addSubcommand(new GenerateCompletion());
        }
        ErrorHandler errors = new ErrorHandler(terminal.err(), () -> root.debug);
        return line.setOut(terminal.out().writer())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    /** By name, as help lists them. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(BriefCommand.NAME, () -> new BriefCommand(terminal));
        commands.put(ExtractCommand.NAME, () -> new ExtractCommand(terminal));
        commands.put(RenderCommand.NAME, () -> new RenderCommand(terminal));
        commands.put(CheckCommand.NAME, () -> new CheckCommand(terminal));
        commands.put(TextCommand.NAME, () -> new TextCommand(terminal));
        commands.put(AnnotateCommand.NAME, () -> new AnnotateCommand(terminal));
        commands.put(EvalCommand.NAME, () -> new EvalCommand(terminal));
        return commands;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
