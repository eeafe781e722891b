package org.onrecord.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.page.PageReader;
import org.onrecord.sheet.FactSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts the statements of saved pages and compares the words of each with what the page shows at their place. */
@Command(
        name = "words",
        description = "Counts the statements whose words are not what their page shows at their place.",
        mixinStandardHelpOptions = true)
public final class WordsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folders of pages, .html or .html.gz.", arity = "1..*")
    private List<Path> folders = List.of();

    @Option(names = "--rules", description = "Find statements by rules alone, which is quicker.")
    private boolean rules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Extractor extractor = rules ? new Extractor(ExtractorOptions.RULES) : new Extractor(ExtractorOptions.USUAL);
        PageReader reader = new PageReader();
        int pages = 0;
        int statements = 0;
        int lacking = 0;
        int breaches = 0;
        for (SavedPage saved : SavedPages.read(folders)) {
            byte[] bytes = saved.bytes();
            try {
                ExtractedPage extracted = extractor.extract(reader.read(saved.name(), new ByteArrayInputStream(bytes)));
                FactSheet sheet = extractor.assemble(List.of(extracted)).sheet();
                pages++;
                statements += sheet.statements().size();
                lacking += (int) sheet.statements().stream()
                        .filter(statement -> SourceWords.saysThatItLacks(statement.facts()))
                        .count();
                for (SourceWords.Breach breach : SourceWords.of(
                        extracted.page(), bytes, sheet.sources().get(0).id(), sheet)) {
                    breaches++;
                    out.println(breach);
                }
            } catch (InputException refused) {
                out.printf("%s: refused: %s%n", saved.name(), refused.diagnostics());
            }
            out.flush();
        }
        out.printf(
                Locale.ROOT,
                "%d pages, %d statements: %d with other words than the page shows, %d that say what they leave out%n",
                pages,
                statements,
                breaches,
                lacking);
        return breaches == 0 ? 0 : 1;
    }
}
