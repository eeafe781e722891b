package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.eval.jsonl.Annotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** JSON Lines in, JSON Lines with quotations out. */
@Command(
        name = AnnotateCommand.NAME,
        description = {
            "Reads articles, one JSON object {\"id\", \"text\"} a line, and prints for each the quotations in it:",
            "  {\"id\", \"quotes\": [{\"type\", \"content\", \"speaker\", \"cue\", \"speakerName\", \"polarity\","
                    + " \"modality\", \"setting\", \"hops\", \"rule\", \"confidence\", \"links\"}],"
                    + " \"roles\": {\"content\", \"source\", \"cue\"}}",
            "Places are pairs [start, end) of code points of the text."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord annotate articles.jsonl > quotations.jsonl",
            "  onrecord annotate --threads 4 < articles.jsonl"
        })
final class AnnotateCommand implements Callable<Integer> {
    static final String NAME = "annotate";

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "FILES", description = "JSON Lines; - or nothing for standard input.")
    private List<String> files = List.of(PageFile.STANDARD_INPUT);

    @Mixin
    private Annotating annotating = new Annotating();

    AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
        try (Annotations annotations =
                annotating.annotations(terminal, terminal.out().delivering(), Annotating.printing(terminal, codes))) {
            for (String file : files) {
                try (InputStream in = open(file)) {
                    annotations.annotate(file, in);
                } catch (OutputLost lost) {
                    throw lost;
                } catch (IOException bad) {
                    codes.add(ExitCode.BAD_INPUT);
                    terminal.err().println(Diagnostic.error("unreadable", Fault.reason(bad), file));
                }
            }
            Annotating.sayLeftOut(terminal, annotations);
        }
        return Collections.max(codes).code();
    }

    private InputStream open(String file) throws IOException {
        return file.equals(PageFile.STANDARD_INPUT) ? terminal.in() : Files.newInputStream(terminal.file(file));
    }
}
