package org.onrecord.bench.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.bench.fit.FittedFile;
import org.onrecord.bench.product.Product;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.jsonl.AnnotatedReader;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.calibration.Link;
import org.onrecord.extract.model.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the confidence of the links on annotated articles, and shows by cross-validation how far it can be trusted. */
@Command(
        name = "fit-calibration",
        description = "Fits the confidence of the links on annotated articles and prints how far it can be trusted.",
        mixinStandardHelpOptions = true)
public final class FitCalibration implements Callable<Integer> {
    private static final int FOLDS = 5;
    private static final String ABOUT = "How sure each link of a statement is: log odds.";

    private final Product rules = new Product(new Extractor(ExtractorOptions.RULES));
    private final Product both = new Product();

    @Parameters(arity = "0..*", paramLabel = "GOLD.jsonl", description = "annotated articles, read by the rules alone")
    private List<Path> files = List.of();

    @Option(
            names = "--unseen",
            paramLabel = "GOLD.jsonl",
            description = "annotated articles that the tagger was not trained on, read by rules and tagger")
    private List<Path> unseen = List.of();

    @Mixin
    private FittedFile output = new FittedFile();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int articles;

    @Override
    public Integer call() throws IOException {
        List<Outcome> outcomes = outcomes();
        report(outcomes).forEach(spec.commandLine().getOut()::println);
        output.write(LinkModel.fit(outcomes), ABOUT);
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

    /** Each article is judged by weights that were fitted without it. */
    private static List<String> report(List<Outcome> outcomes) {
        Map<Link, Reliability> links = new EnumMap<>(Link.class);
        Reliability whole = new Reliability("statement");
        Thresholds thresholds = new Thresholds();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            LinearModel model = LinkModel.fit(outcomes.stream()
                    .filter(each -> each.article() % FOLDS != held)
                    .toList());
            outcomes.stream().filter(each -> each.article() % FOLDS == held).forEach(each -> {
                double confidence = 1;
                for (Link link : Link.values()) {
                    double sure = model.probability(link.label(), each.features());
                    each.right(link)
                            .ifPresent(right -> links.computeIfAbsent(link, FitCalibration::table)
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
