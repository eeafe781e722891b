package org.onrecord.bench.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.bench.product.Product;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.jsonl.AnnotatedReader;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.calibration.Figures;
import org.onrecord.extract.calibration.Link;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the confidence of the links on annotated articles, and shows by cross-validation how far it can be trusted. */
@Command(
        name = "calibrate",
        description = "Fits calibration.txt on annotated articles and prints how far it can be trusted.",
        mixinStandardHelpOptions = true)
public final class CalibrateCommand implements Callable<Integer> {
    private static final int FOLDS = 5;
    private static final String HEADER =
            "# Log odds of each link by feature, fitted on annotated articles; written by onrecord-bench calibrate.";

    private final Product rules = new Product(new Extractor(ExtractorOptions.RULES));
    private final Product both = new Product();

    @Parameters(arity = "0..*", paramLabel = "GOLD.jsonl", description = "Annotated articles, read by the rules alone.")
    private List<Path> files = List.of();

    @Option(
            names = "--unseen",
            paramLabel = "GOLD.jsonl",
            description = "Annotated articles that the tagger was not trained on, read by rules and tagger.")
    private List<Path> unseen = List.of();

    @Option(names = "--write", paramLabel = "FILE", description = "Where the figures go, fitted on all articles.")
    private Optional<Path> write = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int articles;

    @Override
    public Integer call() throws IOException {
        List<Outcome> outcomes = outcomes();
        report(outcomes).forEach(spec.commandLine().getOut()::println);
        if (write.isPresent()) {
            List<String> lines = new ArrayList<>(List.of(HEADER));
            lines.addAll(fit(outcomes));
            Files.write(write.get(), lines);
        }
        return 0;
    }

    private List<Outcome> outcomes() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            judge(file, rules, outcomes);
        }
        for (Path file : unseen) {
            judge(file, both, outcomes);
        }
        return outcomes;
    }

    private void judge(Path file, Product product, List<Outcome> outcomes) throws IOException {
        for (AnnotatedArticle article : AnnotatedReader.readAll(file)) {
            outcomes.addAll(new Judge(article).judge(articles++, product.read(article.text())));
        }
    }

    private static List<String> fit(List<Outcome> outcomes) {
        return Arrays.stream(Link.values())
                .flatMap(link -> LinkFit.lines(link, outcomes).stream())
                .toList();
    }

    /** Each article is judged by figures that were fitted without it. */
    private static List<String> report(List<Outcome> outcomes) {
        Map<Link, Reliability> links = new EnumMap<>(Link.class);
        Reliability whole = new Reliability("statement");
        Thresholds thresholds = new Thresholds();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Figures figures = Figures.parse(fit(outcomes.stream()
                    .filter(each -> each.article() % FOLDS != held)
                    .toList()));
            outcomes.stream().filter(each -> each.article() % FOLDS == held).forEach(each -> {
                double confidence = 1;
                for (Link link : Link.values()) {
                    double sure = figures.probability(link, each.features());
                    each.right(link)
                            .ifPresent(right -> links.computeIfAbsent(link, CalibrateCommand::table)
                                    .add(sure, right));
                    confidence *= link == Link.CUE ? 1 : sure;
                }
                whole.add(confidence, each.isRight());
                thresholds.add(each, confidence);
            });
        }
        List<String> lines = new ArrayList<>();
        links.values().forEach(each -> lines.addAll(each.lines()));
        lines.addAll(whole.lines());
        lines.addAll(thresholds.lines());
        return lines;
    }

    private static Reliability table(Link link) {
        return new Reliability("link " + link);
    }
}
