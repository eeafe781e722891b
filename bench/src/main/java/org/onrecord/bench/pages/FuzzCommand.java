package org.onrecord.bench.pages;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.page.Origins;
import org.onrecord.text.Block;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Damages saved pages by chance, always the same, and reads what is left: a refusal is right, an exception is not. */
@Command(
        name = "fuzz",
        description = "Reads damaged copies of saved pages and counts those that end in an exception.",
        mixinStandardHelpOptions = true)
public final class FuzzCommand implements Callable<Integer> {
    private static final long SEED = 20_261_126;

    @Parameters(paramLabel = "FOLDER", description = "Folders of pages, .html or .html.gz.", arity = "1..*")
    private List<Path> folders = List.of();

    @Option(names = "--mutants", paramLabel = "N", description = "How many copies (${DEFAULT-VALUE}).")
    private int mutants = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<SavedPage> pages = SavedPages.read(folders);
        PrintWriter out = spec.commandLine().getOut();
        Random random = new Random(SEED);
        int refused = 0;
        int failed = 0;
        for (int i = 0; i < mutants; i++) {
            SavedPage page = pages.get(random.nextInt(pages.size()));
            Damage damage = Damage.any(random);
            byte[] bytes = damage.of(page.bytes(), random);
            try {
                Reading reading = Reading.of(page.name(), bytes);
                Origins origins = new Origins(reading.page(), reading.document());
                for (Block block : reading.document().blocks()) {
                    origins.origin(block.span());
                }
            } catch (InputException noPage) {
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                failed++;
                out.printf(Locale.ROOT, "mutant %d, %s of %s: %s%n", i, damage, page.name(), e);
            }
        }
        out.printf(Locale.ROOT, "%d mutants: %d refused with a message, %d failed%n", mutants, refused, failed);
        return failed == 0 ? 0 : 1;
    }
}
