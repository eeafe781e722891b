package org.onrecord.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.eval.jsonl.Annotations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How articles are annotated; the options of every command that does so. */
final class Annotating {
    private static final int MOST_THREADS = 256;
    private static final String THREADS = "--threads";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Preset preset = new Preset();

    @Mixin
    private EngineChoice engine = new EngineChoice();

    @Option(
            names = THREADS,
            paramLabel = "N",
            defaultValue = "1",
            description = "How many articles to read at a time (1 without this option); the order stays.")
    private int threads = 1;

    /** Annotations that write to {@code out} and tell {@code problems} of bad lines and faults. */
    Annotations annotations(Terminal terminal, OutputStream out, Consumer<Diagnostic> problems) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), THREADS + " is from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return new Annotations(threads, engine.extractor(terminal), preset.threshold(), out, problems);
    }

    /** Prints a problem, and adds to {@code codes} what it means. */
    static Consumer<Diagnostic> printing(Terminal terminal, Set<ExitCode> codes) {
        return problem -> {
            codes.add(ExitCode.of(List.of(problem)));
            terminal.err().println(problem);
        };
    }

    /** Says how many statements {@code annotations} left out, if any. */
    static void sayLeftOut(Terminal terminal, Annotations annotations) {
        if (annotations.leftOut() > 0) {
            terminal.err().println(Preset.leftOut(annotations.leftOut()) + ".");
        }
    }

    /** Refuses these options beside {@code other}, which annotates nothing. */
    void refuseBeside(String other) {
        Stream.of(Preset.STRICT, THREADS, EngineChoice.ENGINE, EngineChoice.MODEL, EngineChoice.ATTITUDES)
                .filter(spec.commandLine().getParseResult()::hasMatchedOption)
                .findFirst()
                .ifPresent(option -> {
                    throw new ParameterException(
                            spec.commandLine(), option + " says how to annotate, and with " + other + " nothing is");
                });
    }
}
