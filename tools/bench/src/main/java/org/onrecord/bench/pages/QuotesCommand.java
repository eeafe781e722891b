package org.onrecord.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.text.Block;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for the quotations of annotated bodies in the clean text of their pages. */
@Command(
        name = "quotes",
        description = "Prints what share of the quotations in annotated bodies stand whole in the clean text.",
        mixinStandardHelpOptions = true)
public final class QuotesCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SET",
            description = "Folders with gold.json ({\"ID\": {\"body\": \"…\"}}) and the pages, ID.html or ID.html.gz.",
            arity = "1..*")
    private List<Path> sets = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        for (Path set : sets) {
            GoldSet gold = new GoldSet(set);
            int all = 0;
            int whole = 0;
            for (Map.Entry<String, JsonNode> entry : gold.entries()) {
                List<String> quoted =
                        QuotedWords.in(entry.getValue().path("body").asText(""));
                Optional<SavedPage> page = quoted.isEmpty() ? Optional.empty() : gold.page(entry.getKey());
                if (page.isPresent()) {
                    String clean = QuotedWords.folded(cleanText(page.get()));
                    all += quoted.size();
                    whole += (int) quoted.stream().filter(clean::contains).count();
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%s: %d of %d quotations stand whole, %.3f%n",
                    gold.name(),
                    whole,
                    all,
                    all == 0 ? 1.0 : (double) whole / all);
        }
        return 0;
    }

    private static String cleanText(SavedPage page) throws IOException {
        Reading reading = Reading.of(page.name(), page.bytes());
        StringBuilder text = new StringBuilder();
        for (Block block : reading.document().blocks()) {
            text.append(reading.document().text(block.span())).append('\n');
        }
        return text.toString();
    }
}
