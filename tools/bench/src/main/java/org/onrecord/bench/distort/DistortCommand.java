package org.onrecord.bench.distort;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.eval.jsonl.AnnotatedReader;
import org.onrecord.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes annotated articles anew, in one file for each manner of distorting them. */
@Command(
        name = "distort",
        description = "Writes annotated articles with distorted texts, one file a manner, for onrecord eval.",
        mixinStandardHelpOptions = true)
public final class DistortCommand implements Callable<Integer> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper json = JsonMapper.builder().build();

    @Parameters(arity = "1", paramLabel = "GOLD", description = "Annotated articles as JSON Lines.")
    private Path gold = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the files go: capitals.jsonl and so on.")
    private Path folder = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the drawing begins with (1 without this option).")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private DistortCommand() {}

    @Override
    public Integer call() throws IOException {
        List<ObjectNode> articles = articles();
        Files.createDirectories(folder);
        requireOther();
        PrintWriter out = spec.commandLine().getOut();
        for (Manner manner : Manner.ALL) {
            List<String> lines = new ArrayList<>();
            int changed = 0;
            for (ObjectNode article : articles) {
                ObjectNode distorted = manner.of(article, seed);
                changed += distorted.path("text").equals(article.path("text")) ? 0 : 1;
                lines.add(json.writeValueAsString(distorted));
            }
            Path file = folder.resolve(manner.name() + ".jsonl");
            byte[] texts = (lines.isEmpty() ? "" : String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            OutputFile.write(file, to -> to.write(texts));
            out.println(file + ": " + changed + " of " + articles.size() + " texts changed");
        }
        out.flush();
        return 0;
    }

    /** No output may replace what it is made from. */
    private void requireOther() throws IOException {
        for (Manner manner : Manner.ALL) {
            Path file = folder.resolve(manner.name() + ".jsonl");
            if (Files.exists(file) && Files.isSameFile(file, gold)) {
                throw new ParameterException(
                        spec.commandLine(), "the output \"" + file + "\" would replace the input; name another folder");
            }
        }
    }

    /** The articles as they stand in the file, after all of them have been found fit to be measured. */
    private List<ObjectNode> articles() throws IOException {
        AnnotatedReader.readAll(gold);
        List<ObjectNode> articles = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            String object = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!object.isBlank() && json.readTree(object) instanceof ObjectNode article) {
                articles.add(article);
            }
        }
        return articles;
    }
}
