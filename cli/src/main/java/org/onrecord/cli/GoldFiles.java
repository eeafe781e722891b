package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.eval.jsonl.AnnotatedReader;
import org.onrecord.eval.jsonl.AnnotatedReader.Located;

/**
 * Reads the files of annotated articles that the arguments name; a folder stands for the files in it that end in
 * .jsonl.
 */
final class GoldFiles {
    private final Terminal terminal;
    private final Consumer<Diagnostic> problems;

    GoldFiles(Terminal terminal, Consumer<Diagnostic> problems) {
        this.terminal = terminal;
        this.problems = problems;
    }

    /** The articles of {@code arguments}, in their order; in folders by the names of the files. */
    List<Located> read(List<String> arguments) {
        AnnotatedReader reader = new AnnotatedReader(problems);
        List<Located> articles = new ArrayList<>();
        for (String argument : arguments) {
            try {
                for (PageFile file : files(argument)) {
                    try (InputStream in = file.open(terminal)) {
                        articles.addAll(reader.read(file.name(), in));
                    }
                }
            } catch (IOException bad) {
                problems.accept(Diagnostic.error("unreadable", Fault.reason(bad), argument));
            }
        }
        return articles;
    }

    /** The files behind {@code arguments}, as far as they can be listed. */
    List<String> names(List<String> arguments) throws IOException {
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            files(argument).forEach(file -> names.add(file.name()));
        }
        return names;
    }

    private List<PageFile> files(String argument) throws IOException {
        Path path = terminal.file(argument);
        if (argument.equals(PageFile.STANDARD_INPUT) || !Files.isDirectory(path)) {
            return List.of(new PageFile(argument, path));
        }
        List<PageFile> files = AnnotatedReader.filesIn(path).stream()
                .map(file -> new PageFile(argument + "/" + file.getFileName(), file))
                .toList();
        if (files.isEmpty()) {
            problems.accept(Diagnostic.error(
                    "no-gold",
                    "this folder holds no annotated articles; their files end in " + AnnotatedReader.ENDING,
                    argument));
        }
        return files;
    }
}
