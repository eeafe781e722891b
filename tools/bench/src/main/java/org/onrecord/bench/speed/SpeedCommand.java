package org.onrecord.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.bench.product.Product;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.jsonl.AnnotatedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the articles of files again and again, and prints how fast, in processor time of the one thread. */
@Command(
        name = "speed",
        description = "Prints how many kB of clean text are read in a second of processor time, round by round.",
        mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {
    private static final double KILO = 1000;

    @Parameters(paramLabel = "FILE", description = "JSON Lines with \"id\" and \"text\".", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "How often (${DEFAULT-VALUE}); the first warms up.")
    private int rounds = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.addAll(AnnotatedReader.readAll(file));
        }
        Product product = new Product();
        PrintWriter out = spec.commandLine().getOut();
        for (int round = 1; round <= rounds; round++) {
            ProcessorTime time = new ProcessorTime();
            long units = 0;
            for (AnnotatedArticle article : articles) {
                units += product.read(article.text())
                        .document()
                        .document()
                        .text()
                        .length();
            }
            double seconds = time.seconds();
            out.printf(
                    Locale.ROOT,
                    "round %d: %.0f kB of clean text in %.2f CPU-seconds, %.0f kB/s%n",
                    round,
                    units / KILO,
                    seconds,
                    units / KILO / seconds);
            out.flush();
        }
        return 0;
    }
}
