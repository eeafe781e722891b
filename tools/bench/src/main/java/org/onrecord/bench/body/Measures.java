package org.onrecord.bench.body;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well judged lines agree with the gold bodies, by set and threshold. */
final class Measures {
    private static final double[] LEAST = {0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7};

    private final List<BodyPage> pages;
    private final PrintWriter out;

    Measures(List<BodyPage> pages, PrintWriter out) {
        this.pages = pages;
        this.out = out;
    }

    void print(String title, List<double[]> judged) {
        out.println(title);
        Map<String, List<Integer>> sets = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).gold().isEmpty()) {
                sets.computeIfAbsent(pages.get(i).set(), set -> new ArrayList<>())
                        .add(i);
            }
        }
        sets.forEach((set, members) -> {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-14s", set));
            for (double least : LEAST) {
                ShingleScore score = new ShingleScore();
                members.forEach(page -> score.add(pages.get(page), kept(judged.get(page), least)));
                line.append(String.format(
                        Locale.ROOT, "  %.2f: %.4f (%.3f %.3f)", least, score.f1(), score.precision(), score.recall()));
            }
            out.println(line);
        });
    }

    static boolean[] kept(double[] judged, double least) {
        boolean[] kept = new boolean[judged.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = judged[i] >= least;
        }
        return kept;
    }

    /** Writes every line with its page, its label and what it was judged. */
    void write(Path file, List<double[]> first, List<double[]> second) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            BodyPage page = pages.get(i);
            double[] score = new ShingleScore().add(page, kept(second.get(i), 0.5));
            lines.add(String.format(
                    Locale.ROOT, "# %s %s %s %.3f %.3f", page.set(), page.id(), page.site(), score[0], score[1]));
            for (int line = 0; line < page.words().size(); line++) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%5.2f\t%.2f\t%.2f\t%s",
                        page.label().get(line),
                        first.get(i)[line],
                        second.get(i)[line],
                        page.words().get(line)));
            }
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
