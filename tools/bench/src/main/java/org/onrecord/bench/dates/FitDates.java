package org.onrecord.bench.dates;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.bench.fit.FittedFile;
import org.onrecord.bench.fit.LinearTrainer;
import org.onrecord.bench.fit.TrainerOptions;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.extract.model.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns which of the days that a page names is the one of its publication. */
@Command(
        name = "fit-dates",
        description = "Learns which of a page's days is the one of its publication.",
        mixinStandardHelpOptions = true)
public final class FitDates implements Callable<Integer> {
    private static final int FOLDS = 5;
    /** The l2 did best on sites not learned from (decision 14). */
    private static final TrainerOptions OPTIONS = new TrainerOptions(12, 3, 0.01);

    private static final String ABOUT = "What speaks for a day as the one of publication.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SET", description = "folders with gold.json and html")
    private List<Path> sets = new ArrayList<>();

    @Mixin
    private FittedFile output = new FittedFile();

    FitDates() {}

    @Override
    public Integer call() throws IOException {
        Map<Path, List<DatedPage>> pages = new LinkedHashMap<>();
        for (Path set : sets) {
            pages.put(set, new DatedPages().read(set));
        }
        List<DatedPage> all = pages.values().stream().flatMap(List::stream).toList();
        List<LinearModel> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            folds.add(fit(all.stream().filter(page -> page.fold(FOLDS) != held).toList()));
        }
        pages.forEach((set, of) -> report(set, of, folds));
        output.write(fit(all), ABOUT);
        return 0;
    }

    private static LinearModel fit(List<DatedPage> pages) {
        return new LinearTrainer(OPTIONS)
                .choice("published", pages.stream().map(DatedPage::choice).toList());
    }

    /** How often the right day is chosen, by weights that have not seen the page's site. */
    private void report(Path set, List<DatedPage> pages, List<LinearModel> folds) {
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
