package org.onrecord.bench.claims;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.eval.jsonl.AnnotatedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the judge of claims, and prints how it does on articles that it was not fitted on. */
@Command(
        name = "claims",
        description = "Fits the weights that tell reported statements from what only looks like one.",
        mixinStandardHelpOptions = true)
public final class ClaimsCommand implements Callable<Integer> {
    private static final int FOLDS = 5;

    @Parameters(paramLabel = "FILE", description = "JSON Lines of annotated articles.")
    private Path file = Path.of("");

    @Option(names = "--least", paramLabel = "SUM", description = "Claims with a smaller sum of weights go.")
    private double least;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the weights go.")
    private Optional<Path> weights = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Example> examples = new Examples(FOLDS).of(AnnotatedReader.readAll(file));
        PrintWriter out = spec.commandLine().getOut();
        crossValidate(examples, out);
        if (weights.isPresent()) {
            Files.write(weights.get(), lines(new Regression(examples)), StandardCharsets.UTF_8);
        }
        out.flush();
        return 0;
    }

    private static void crossValidate(List<Example> examples, PrintWriter out) {
        List<double[]> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int tested = fold;
            Regression model = new Regression(examples.stream()
                    .filter(example -> example.fold() != tested)
                    .toList());
            examples.stream()
                    .filter(example -> example.fold() == tested)
                    .forEach(example ->
                            judged.add(new double[] {model.sum(example.features()), example.right() ? 1 : 0}));
        }
        out.printf(Locale.ROOT, "%8s%8s%8s%10s%n", "least", "kept", "right", "precision");
        for (double least = -3; least <= 1.5; least += 0.25) {
            double from = least;
            double kept = judged.stream().filter(pair -> pair[0] >= from).count();
            double right = judged.stream()
                    .filter(pair -> pair[0] >= from)
                    .mapToDouble(pair -> pair[1])
                    .sum();
            out.printf(Locale.ROOT, "%8.2f%8.0f%8.0f%10.3f%n", least, kept, right, right / Math.max(1, kept));
        }
    }

    private List<String> lines(Regression model) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of the features of claims, fitted by the command \"claims\" of the module bench; not for"
                + " editing.");
        lines.add("# Features are cues of our own list, word classes, words of grammar and lengths; least is the sum"
                + " that a claim needs.");
        lines.add(String.format(Locale.ROOT, "least %.2f", least));
        for (String feature : model.features()) {
            String weight = String.format(Locale.ROOT, "%.2f", model.weight(feature));
            if (!weight.endsWith("0.00")) {
                lines.add(feature + " " + weight);
            }
        }
        return lines;
    }
}
