package org.onrecord.bench.dates;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.extract.model.LogLinear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns which of the days that a page names is the one of its publication. */
@Command(
        name = "fit-dates",
        description = "Learns which of a page's days is the one of its publication.",
        mixinStandardHelpOptions = true)
public final class FitDates implements Callable<Integer> {
    private static final int FOLDS = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SET", description = "folders with gold.json and html")
    private List<Path> sets = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "where the weights go")
    private Path output = Path.of("published.txt");

    FitDates() {}

    @Override
    public Integer call() throws IOException {
        Map<Path, List<DatedPage>> pages = new LinkedHashMap<>();
        for (Path set : sets) {
            pages.put(set, new DatedPages().read(set));
        }
        List<DatedPage> all = pages.values().stream().flatMap(List::stream).toList();
        List<LogLinear> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            folds.add(ChoiceTrainer.fit(
                    all.stream().filter(page -> page.fold(FOLDS) != held).toList()));
        }
        pages.forEach((set, of) -> report(set, of, folds));
        List<String> lines = new ArrayList<>();
        lines.add("# What speaks for a day as the one of publication; written by onrecord-bench fit-dates");
        lines.addAll(ChoiceTrainer.fit(all).lines());
        Files.write(output, lines);
        return 0;
    }

    /** How often the right day is chosen, by weights that have not seen the page's site. */
    private void report(Path set, List<DatedPage> pages, List<LogLinear> folds) {
        int right = 0;
        for (DatedPage page : pages) {
            PublishedDay choice = new PublishedDay(folds.get(page.fold(FOLDS)));
            List<PublishedDay.Choice> ranked = choice.rank(page.witnesses());
            right += !ranked.isEmpty() && ranked.get(0).day().equals(page.day()) ? 1 : 0;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s: %d pages, %.3f right on sites not learned from%n",
                set.getFileName(),
                pages.size(),
                (double) right / Math.max(1, pages.size()));
        out.flush();
    }
}
