package org.onrecord.bench.pages;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.page.Origin;
import org.onrecord.extract.page.Origins;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.text.Block;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows every block of saved pages back to its bytes and compares the words there. */
@Command(
        name = "origins",
        description = "Counts the blocks of saved pages whose bytes in the file say the same words.",
        mixinStandardHelpOptions = true)
public final class OriginsCommand implements Callable<Integer> {
    private static final int SHOWN = 60;

    @Parameters(paramLabel = "FOLDER", description = "Folders of pages, .html or .html.gz.", arity = "1..*")
    private List<Path> folders = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int pages = 0;
        Map<Faithfulness, Integer> blocks = new EnumMap<>(Faithfulness.class);
        for (SavedPage saved : SavedPages.read(folders)) {
            try {
                Reading reading = Reading.of(saved.name(), saved.bytes());
                pages++;
                Origins origins = new Origins(reading.page(), reading.document());
                for (Block block : reading.document().blocks()) {
                    String words = reading.document().text(block.span());
                    Origin origin = origins.origin(block.span());
                    Faithfulness found = compare(words, origin, reading.page(), saved.bytes());
                    blocks.merge(found, 1, Integer::sum);
                    if (found == Faithfulness.OTHER) {
                        out.printf(
                                "%s:%d: %s%n", saved.name(), origin.position().line(), shortened(words));
                    }
                }
            } catch (InputException refused) {
                out.printf("%s: refused: %s%n", saved.name(), refused.diagnostics());
            }
        }
        for (Faithfulness kind : Faithfulness.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-8s %d blocks%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    blocks.getOrDefault(kind, 0));
        }
        out.printf(Locale.ROOT, "%d pages%n", pages);
        return blocks.containsKey(Faithfulness.OTHER) ? 1 : 0;
    }

    private static Faithfulness compare(String words, Origin origin, Page page, byte[] bytes) {
        int start = origin.bytes().start();
        String source = new String(bytes, start, origin.bytes().end() - start, Charset.forName(page.charset()));
        return Faithfulness.of(words, source, page.kind() == PageKind.HTML);
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
