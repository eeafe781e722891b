package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.cli.jsonl.Annotations;
import org.onrecord.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** JSON Lines in, JSON Lines with quotations out. */
@Command(
        name = "annotate",
        description = {
            "Reads articles, one JSON object {\"id\", \"text\"} a line, and prints for each the quotations in it:",
            "  {\"id\", \"quotes\": [{\"type\", \"content\", \"speaker\", \"cue\", \"speakerName\", \"polarity\","
                    + " \"modality\", \"setting\", \"hops\", \"rule\", \"confidence\", \"links\"}]}",
            "Places are pairs [start, end) of code points of the text."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord annotate articles.jsonl > quotations.jsonl",
            "  onrecord annotate --threads 4 < articles.jsonl"
        })
final class AnnotateCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "FILES", description = "JSON Lines; - or nothing for standard input.")
    private List<String> files = List.of(PageFile.STANDARD_INPUT);

    @Mixin
    private Preset preset = new Preset();

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many articles to read at a time (1 without this option); the order stays.")
    private int threads = 1;

    AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads is from 1 to " + MOST_THREADS + ", not " + threads);
        }
        Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
        try (Annotations annotations =
                new Annotations(threads, preset.threshold(), terminal.out().delivering(), problem -> {
                    codes.add(problem.code().equals(Annotations.FAULT) ? ExitCode.FAULT : ExitCode.BAD_INPUT);
                    terminal.err().println(problem);
                })) {
            for (String file : files) {
                try (InputStream in = open(file)) {
                    annotations.annotate(file, in);
                } catch (OutputLost lost) {
                    throw lost;
                } catch (IOException bad) {
                    codes.add(ExitCode.BAD_INPUT);
                    terminal.err().println(Diagnostic.error("unreadable", ErrorHandler.reason(bad), file));
                }
            }
            if (annotations.leftOut() > 0) {
                terminal.err().println(Preset.leftOut(annotations.leftOut()) + ".");
            }
        }
        return Collections.max(codes).code();
    }

    private InputStream open(String file) throws IOException {
        return file.equals(PageFile.STANDARD_INPUT) ? terminal.in() : Files.newInputStream(terminal.file(file));
    }
}
