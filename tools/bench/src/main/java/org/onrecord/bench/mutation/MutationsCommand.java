package org.onrecord.bench.mutation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.jsonl.AnnotatedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes the articles of a file in small ways and prints what becomes of their statements. */
@Command(
        name = "mutations",
        description = "Changes articles in small ways and prints, by mutation, what becomes of their statements.",
        mixinStandardHelpOptions = true)
public final class MutationsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "JSON Lines with \"id\" and \"text\".")
    private Path file = Path.of("");

    @Option(names = "--sample", paramLabel = "N", description = "Take N articles, spread over the file; 0 takes all.")
    private int sample;

    @Option(names = "--only", paramLabel = "WORDS", description = "The mutations whose names hold these words.")
    private String only = "";

    @Option(
            names = "--show",
            split = ",",
            paramLabel = "VERDICT",
            description = "Print the cases of ${COMPLETION-CANDIDATES}.")
    private List<Fate> show = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles = AnnotatedReader.readAll(file);
        PrintWriter out = spec.commandLine().getOut();
        Reader reader = new Reader();
        int step = sample == 0 ? 1 : Math.max(1, articles.size() / sample);
        out.printf(
                "%-24s%7s%8s%7s%7s%7s%7s%7s%7s%7s%7s%9s%n",
                "mutation",
                "texts",
                "said",
                "kept",
                "unres.",
                "chang.",
                "miss.",
                "wrong",
                "named",
                "invent",
                "swall.",
                "wrong/tx");
        for (Mutation mutation : Mutations.ALL) {
            if (!mutation.name().contains(only)) {
                continue;
            }
            Tally tally = new Tally();
            for (int i = 0; i < articles.size(); i += step) {
                add(articles.get(i), mutation, reader, tally);
            }
            print(mutation, tally, out);
        }
        out.flush();
        return 0;
    }

    private static void add(AnnotatedArticle article, Mutation mutation, Reader reader, Tally tally) {
        Reading reading = reader.read(article.text());
        for (Rewrite rewrite : mutation.of(reading)) {
            tally.add(article.id(), Comparison.of(reading, rewrite, reader.read(rewrite.text())));
        }
    }

    private void print(Mutation mutation, Tally tally, PrintWriter out) {
        out.printf(Locale.ROOT, "%-24s%7d%8d", mutation.name(), tally.texts(), tally.statements());
        for (Fate verdict : List.of(
                Fate.KEPT,
                Fate.UNRESOLVED,
                Fate.CHANGED,
                Fate.MISSING,
                Fate.WRONG_SPEAKER,
                Fate.NEWLY_NAMED,
                Fate.INVENTED,
                Fate.SWALLOWED)) {
            out.printf(Locale.ROOT, "%6.1f%%", 100 * tally.rate(verdict));
        }
        out.printf(Locale.ROOT, "%8.2f%%%n", 100 * tally.wrongTexts());
        for (Fate verdict : show) {
            tally.examples(verdict).forEach(example -> out.println(verdict + " " + example));
        }
        out.flush();
    }
}
