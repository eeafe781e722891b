package org.onrecord.bench.speech;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.bench.fit.Example;
import org.onrecord.bench.fit.FittedFile;
import org.onrecord.bench.fit.LinearTrainer;
import org.onrecord.bench.fit.Split;
import org.onrecord.bench.fit.TrainerOptions;
import org.onrecord.extract.model.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Learns which quoted words somebody said: those that lie inside an annotated content.
 *
 * <p>Every fifth article is held out and measures the model; the weights that are written come from all.
 */
@Command(
        name = "fit-speech",
        description = "Learns which quoted words are part of a statement.",
        mixinStandardHelpOptions = true)
public final class FitSpeech implements Callable<Integer> {
    private static final List<String> CLASSES = List.of("speech", "other");
    /** The l2 is a guess. */
    private static final TrainerOptions OPTIONS = new TrainerOptions(1, 8, 0.05);

    private static final String ABOUT = "Whether quoted words were said, by their form and surroundings.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "annotated articles as JSON Lines")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private FittedFile output = new FittedFile();

    private FitSpeech() {}

    @Override
    public Integer call() throws IOException {
        Split examples = Split.of(files, SpeechExamples::of);
        LinearTrainer trainer = new LinearTrainer(OPTIONS);
        report(trainer.classes(CLASSES, examples.train()), examples.test());
        output.write(trainer.classes(CLASSES, examples.all()), ABOUT);
        return 0;
    }

    private void report(LinearModel model, List<Example> test) {
        PrintWriter out = spec.commandLine().getOut();
        for (String length : List.of("1", "2", "3", "4", "6", "10")) {
            List<Example> of = test.stream()
                    .filter(example -> example.features().contains("words=" + length))
                    .toList();
            long said = of.stream().filter(example -> example.outcome() == 0).count();
            long right = of.stream()
                    .filter(example -> isSpeech(model, example) == (example.outcome() == 0))
                    .count();
            out.printf(
                    Locale.ROOT,
                    "words from %2s: %4d runs, %.3f said, %.3f told right%n",
                    length,
                    of.size(),
                    (double) said / Math.max(1, of.size()),
                    (double) right / Math.max(1, of.size()));
        }
        out.flush();
    }

    private static boolean isSpeech(LinearModel model, Example example) {
        double[] log = model.logProbabilities(example.features());
        return log[0] >= log[1];
    }
}
