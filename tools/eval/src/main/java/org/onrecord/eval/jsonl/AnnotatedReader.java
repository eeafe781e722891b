package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.eval.AnnotatedArticle;

/**
 * Reads annotated articles, one JSON object a line. GivenPlaces count code points of {@code text}; {@code ignore} and
 * {@code roles} may be missing, as may everything of a quotation but its content.
 *
 * <pre>
 * {"id": "a1", "text": "…", "quotes": [{"type": "direct", "content": [[0, 9]], "speaker": [[10, 17]], "cue": null,
 *  "speakerName": "Ann Lee", "cueClass": "statement"}], "ignore": [[80, 99]], "roles": {"content": [[0, 9]]}}
 * </pre>
 */
public final class AnnotatedReader {
    /** How the names of files of annotated articles end. */
    public static final String ENDING = ".jsonl";

    static final String EXAMPLE =
            "{\"id\": \"a1\", \"text\": \"…\", \"quotes\": [{\"type\": \"direct\", \"content\": [[0, 9]]}]}";

    private final JsonObjects objects = new JsonObjects(EXAMPLE);
    private final Consumer<Diagnostic> problems;

    /** Tells {@code problems} of every line that is no annotated article; the others are read. */
    public AnnotatedReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /**
     * An article and where it was read.
     *
     * @param article the article
     * @param file the file as the user named it
     * @param line number of the line, from 1
     */
    public record Located(AnnotatedArticle article, String file, int line) {}

    /**
     * The articles of {@code in}, in its order.
     *
     * @throws IOException where reading fails
     */
    public List<Located> read(String file, InputStream in) throws IOException {
        List<Located> articles = new ArrayList<>();
        eachLine(file, in, problems, (line, number) -> {
            JsonNode article = objects.read(line);
            String text = objects.text(article);
            articles.add(new Located(new AnnotatedNode(article, text, true).read(), file, number));
        });
        return articles;
    }

    /** Hands every line that is not blank to {@code reader}, and tells {@code problems} of those that it refuses. */
    static void eachLine(String file, InputStream in, Consumer<Diagnostic> problems, BiConsumer<String, Integer> reader)
            throws IOException {
        LineReader lines = new LineReader(in, InputLine.LONGEST);
        for (Optional<InputLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            InputLine line = next.get();
            if (line.problem().isPresent()) {
                problems.accept(line.bad(file, line.problem().get()));
            } else if (!line.isBlank()) {
                try {
                    reader.accept(line.text(), line.number());
                } catch (BadLine bad) {
                    problems.accept(line.bad(file, String.valueOf(bad.getMessage())));
                }
            }
        }
    }

    /**
     * The files of annotated articles in {@code folder}, by name: those that end in {@value #ENDING} and are not
     * hidden.
     *
     * @throws IOException where the folder cannot be read
     */
    public static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> isAnnotated(file.getFileName().toString()))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isAnnotated(String name) {
        return name.endsWith(ENDING) && !name.startsWith(".");
    }

    /**
     * The articles of {@code file}, in its order.
     *
     * @throws IOException where the file cannot be read
     * @throws InputException where a line is no annotated article
     */
    public static List<AnnotatedArticle> readAll(Path file) throws IOException {
        List<Diagnostic> bad = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            List<Located> articles = new AnnotatedReader(bad::add).read(file.toString(), in);
            if (!bad.isEmpty()) {
                throw new InputException(bad);
            }
            return articles.stream().map(Located::article).toList();
        }
    }
}
