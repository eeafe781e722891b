package org.onrecord.bench.body;

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
import org.onrecord.extract.body.BodyJudge;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.body.Forest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits the judge of lines, and prints how it does on pages of sites that it was not fitted on. */
@Command(
        name = "body",
        description = "Fits the weights that tell an article's body from what stands around it.",
        mixinStandardHelpOptions = true)
public final class BodyCommand implements Callable<Integer> {
    private static final int FOLDS = 5;

    @Option(
            names = "--pages",
            paramLabel = "SET",
            arity = "1..*",
            required = true,
            description = "Folders with gold.json and html/ID.html.gz.")
    private List<Path> sets = List.of();

    @Option(names = "--trees", paramLabel = "N", defaultValue = "150", description = "Trees of each look.")
    private int trees;

    @Option(names = "--depth", paramLabel = "N", defaultValue = "4", description = "Questions before a leaf.")
    private int depth;

    @Option(names = "--rate", paramLabel = "R", defaultValue = "0.1", description = "How much a tree gives.")
    private double rate;

    @Option(names = "--share", paramLabel = "S", defaultValue = "0.5", description = "Features that a tree may ask.")
    private double share;

    @Option(names = "--least", paramLabel = "W", defaultValue = "1", description = "The least weight of a leaf.")
    private double least;

    @Option(names = "--only-measure", description = "Write no weights.")
    private boolean onlyMeasure;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the weights go.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--lines", paramLabel = "FILE", description = "Where each line goes with its label and judgement.")
    private Optional<Path> dump = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<BodyPage> pages = new ArrayList<>();
        BodyPages reader = new BodyPages();
        for (Path set : sets) {
            pages.addAll(reader.read(set));
        }
        Boosting.Shape shape = new Boosting.Shape(trees, depth, rate, share, least, least);
        Examples examples = new Examples(pages, FOLDS);
        out.println(pages.size() + " pages, " + examples.size() + " lines, " + reader.skipped() + " pages unreadable");
        Measures measures = new Measures(pages, out);
        measures.print("all that a line can", examples.labels());
        Bins bins = new Bins(examples.tables());
        out.println(bins.features() + " features");
        out.flush();
        List<double[]> first = judged(shape, examples, bins, examples.tables());
        measures.print("first look", first);
        out.flush();
        List<FeatureTable> looks = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            looks.add(BodyJudge.look(
                    pages.get(i).features(), first.get(i), pages.get(i).lines()));
        }
        Bins secondBins = new Bins(looks);
        if (folder.isPresent() && !onlyMeasure) {
            write("first-look.txt", "What the words, the markup and the place of a line say", shape, examples, bins);
            write("second-look.txt", "The same, and what the first look says around it", shape, examples, secondBins);
        }
        List<double[]> second = judged(shape, examples, secondBins, looks);
        measures.print("second look", second);
        out.flush();
        if (dump.isPresent()) {
            measures.write(dump.get(), first, second);
        }
        return 0;
    }

    /** What each page's lines are judged by trees grown on other sites. */
    private static List<double[]> judged(
            Boosting.Shape shape, Examples examples, Bins bins, List<FeatureTable> tables) {
        List<double[]> judged = new ArrayList<>();
        List<Forest> forests = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Boosting boosting = new Boosting(shape, bins, examples.targets(), examples.weights());
            forests.add(Forest.of(boosting.grow(examples.rowsOutside(fold))));
        }
        for (int page = 0; page < tables.size(); page++) {
            judged.add(forests.get(examples.fold(page)).judge(tables.get(page)));
        }
        return judged;
    }

    private void write(String name, String title, Boosting.Shape shape, Examples examples, Bins bins)
            throws IOException {
        Boosting boosting = new Boosting(shape, bins, examples.targets(), examples.weights());
        List<String> lines = new ArrayList<>();
        lines.add("# " + title + ": " + String.format(Locale.ROOT, "%d trees, written by \"body\".", shape.trees()));
        lines.addAll(boosting.grow(examples.rowsOutside(-1)));
        Files.write(folder.orElseThrow().resolve(name), lines, StandardCharsets.UTF_8);
    }
}
