package org.onrecord.bench.claims;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.onrecord.bench.fit.Example;
import org.onrecord.bench.fit.FittedFile;
import org.onrecord.bench.fit.LinearTrainer;
import org.onrecord.bench.fit.TrainerOptions;
import org.onrecord.eval.jsonl.AnnotatedReader;
import org.onrecord.extract.model.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns which of the claims that rules propose are statements, and prints how it does on articles held out. */
@Command(
        name = "fit-claims",
        description = "Learns to tell reported statements from what only looks like one.",
        mixinStandardHelpOptions = true)
public final class FitClaims implements Callable<Integer> {
    private static final int FOLDS = 5;
    /** The l2 is a guess. */
    private static final TrainerOptions OPTIONS = new TrainerOptions(1, 8, 0.005);

    private static final String ABOUT = "Whether a claim that a rule proposes is a statement, by its cue and form.";

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "annotated articles as JSON Lines")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private FittedFile output = new FittedFile();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private FitClaims() {}

    @Override
    public Integer call() throws IOException {
        List<List<Example>> articles = new ArrayList<>();
        for (Path file : files) {
            AnnotatedReader.readAll(file).forEach(article -> articles.add(ClaimExamples.of(article)));
        }
        report(articles);
        output.write(fit(articles), ABOUT);
        return 0;
    }

    private static LinearModel fit(List<List<Example>> articles) {
        return new LinearTrainer(OPTIONS)
                .yesOrNo(Map.of(
                        "statement", articles.stream().flatMap(List::stream).toList()));
    }

    /** What would be kept, and how much of it is right, by weights that have not seen the article. */
    private void report(List<List<Example>> articles) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearModel model = fit(part(articles, fold, false));
            part(articles, fold, true).stream()
                    .flatMap(List::stream)
                    .forEach(example ->
                            judged.add(new Judged(model.scores(example.features())[0], example.outcome() == 1)));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%8s%8s%8s%10s%n", "least", "kept", "right", "precision");
        for (double least = -3; least <= 1.5; least += 0.25) {
            double from = least;
            List<Judged> kept =
                    judged.stream().filter(each -> each.score() >= from).toList();
            long right = kept.stream().filter(Judged::isRight).count();
            out.printf(
                    Locale.ROOT,
                    "%8.2f%8d%8d%10.3f%n",
                    least,
                    kept.size(),
                    right,
                    (double) right / Math.max(1, kept.size()));
        }
        out.flush();
    }

    /** The articles of {@code fold}, or all others. */
    private static List<List<Example>> part(List<List<Example>> articles, int fold, boolean own) {
        return IntStream.range(0, articles.size())
                .filter(i -> (i % FOLDS == fold) == own)
                .mapToObj(articles::get)
                .toList();
    }

    private record Judged(double score, boolean isRight) {}
}
