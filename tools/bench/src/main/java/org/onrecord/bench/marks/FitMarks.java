package org.onrecord.bench.marks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.bench.fit.Example;
import org.onrecord.bench.fit.FittedFile;
import org.onrecord.bench.fit.LinearTrainer;
import org.onrecord.bench.fit.Split;
import org.onrecord.bench.fit.TrainerOptions;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.extract.mark.Mark;
import org.onrecord.extract.mark.MarkFeatures;
import org.onrecord.extract.mark.MarkRole;
import org.onrecord.extract.model.LinearModel;
import org.onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Learns what straight marks do from articles with curly ones: made straight, what was lost is the answer.
 *
 * <p>Every fifth article is held out and measures the model; the weights that are written come from all.
 */
@Command(
        name = "fit-marks",
        description = "Learns what straight quotation marks do from articles with curly ones.",
        mixinStandardHelpOptions = true)
public final class FitMarks implements Callable<Integer> {
    private static final List<String> CLASSES =
            Arrays.stream(MarkRole.values()).map(MarkRole::label).toList();
    /** The l2 is a guess. */
    private static final TrainerOptions OPTIONS = new TrainerOptions(0.1, 5, 0.05);

    private static final String ABOUT = "What a mark does, by its surroundings.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "articles as JSON Lines")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private FittedFile output = new FittedFile();

    private FitMarks() {}

    @Override
    public Integer call() throws IOException {
        Split examples = Split.of(files, FitMarks::examples);
        LinearTrainer trainer = new LinearTrainer(OPTIONS);
        report(trainer.classes(CLASSES, examples.train()), examples.train().size(), examples.test());
        output.write(trainer.classes(CLASSES, examples.all()), ABOUT);
        return 0;
    }

    /** Nothing where the article has straight marks already. */
    private static List<Example> examples(AnnotatedArticle article) {
        List<Example> examples = new ArrayList<>();
        if (article.text().indexOf('“') >= 0 && article.text().indexOf('"') < 0) {
            article.text().lines().forEach(paragraph -> read(paragraph, examples));
        }
        return examples;
    }

    private static void read(String paragraph, List<Example> examples) {
        for (Flattened flat : List.of(Flattened.straight(paragraph), Flattened.single(paragraph))) {
            Span block = new Span(0, flat.text().length());
            int previous = 0;
            for (int i = 0; i < flat.marks().size(); i++) {
                Mark mark = flat.marks().get(i);
                List<String> features = MarkFeatures.of(flat.text(), block, mark, previous);
                examples.add(new Example(
                        features, CLASSES.indexOf(flat.roles().get(i).label())));
                previous = mark.span().end();
            }
        }
    }

    private void report(LinearModel model, int learned, List<Example> test) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "learned from %d marks, measured on %d%n", learned, test.size());
        for (String kind : List.of("d:", "s:")) {
            List<Example> some = test.stream()
                    .filter(example -> example.features().get(0).startsWith(kind))
                    .toList();
            for (MarkRole role : MarkRole.values()) {
                List<Example> of = some.stream()
                        .filter(example -> example.outcome() == CLASSES.indexOf(role.label()))
                        .toList();
                long right = of.stream()
                        .filter(example -> best(model, example) == example.outcome())
                        .count();
                out.printf(
                        Locale.ROOT,
                        "%s %-5s %5d of %5d right, %.4f%n",
                        kind.equals("d:") ? "double" : "single",
                        role.label(),
                        right,
                        of.size(),
                        of.isEmpty() ? 1.0 : (double) right / of.size());
            }
        }
        out.flush();
    }

    private static int best(LinearModel model, Example example) {
        double[] log = model.logProbabilities(example.features());
        int best = 0;
        for (int c = 1; c < log.length; c++) {
            best = log[c] > log[best] ? c : best;
        }
        return best;
    }
}
