package org.onrecord.bench.attack;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Damages pages, containers and sheets by chance, always the same, and runs the commands over what is left. */
@Command(
        name = "attack",
        description = "Runs the commands over damaged pages, archives and sheets, and lists what they may never do:"
                + " exceptions, slow pages, lost words, sheets that cannot be read back or do not pass the check.",
        mixinStandardHelpOptions = true)
public final class AttackCommand implements Callable<Integer> {
    private static final int EVERY = 1000;

    @Option(names = "--mutants", paramLabel = "N", description = "How many damaged inputs (${DEFAULT-VALUE}).")
    private long mutants = 10_000;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed gives other mutants (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--from", paramLabel = "DIR", description = "Pages and sheets to damage (fixtures/pages).")
    private List<Path> folders = List.of(Path.of("fixtures", "pages"));

    @Option(
            names = "--kinds",
            split = ",",
            paramLabel = "KIND",
            description = "What to attack with: ${COMPLETION-CANDIDATES}; all of them without this option.")
    private List<InputKind> kinds = Arrays.asList(InputKind.values());

    @Option(names = "--only", paramLabel = "K", description = "Tries mutant K alone and prints all about it.")
    private Optional<Long> only = Optional.empty();

    @Option(names = "--keep", paramLabel = "DIR", description = "Writes the shortest input of each fault there.")
    private Optional<Path> keep = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "How many threads (${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(names = "--progress", description = "Says on standard error how many are done.")
    private boolean watched;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (Workplace place = new Workplace()) {
            Mutants made = new Mutants(seed, Seeds.of(folders, place), often(kinds));
            long start = only.orElse(0L);
            Attack attack = new Attack(made, start, only.map(one -> one + 1).orElse(mutants), progress());
            attack.run(threads);
            Report report = new Report(out, place);
            report.faults(attack.faults(), keep, only.isPresent());
            report.figures(attack);
            if (only.isPresent() && keep.isPresent()) {
                Input input = made.of(start);
                Files.write(
                        Files.createDirectories(keep.get())
                                .resolve("mutant-" + start + input.kind().ending()),
                        input.bytes());
            }
            return attack.faults().isEmpty() ? 0 : 1;
        }
    }

    private static List<InputKind> often(List<InputKind> kinds) {
        List<InputKind> often = new ArrayList<>();
        for (InputKind kind : kinds) {
            for (int i = 0; i < kind.weight(); i++) {
                often.add(kind);
            }
        }
        return often;
    }

    private LongConsumer progress() {
        PrintWriter err = spec.commandLine().getErr();
        return done -> {
            if (watched && done % EVERY == 0) {
                err.println(done + " of " + mutants);
            }
        };
    }
}
