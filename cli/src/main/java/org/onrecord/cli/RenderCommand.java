package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.onrecord.render.pdf.PdfRenderer;
import org.onrecord.sheet.FactSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A sheet in, a briefing to print out. */
@Command(
        name = RenderCommand.NAME,
        description = "Makes a briefing (PDF) of a sheet, with its reviews.",
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord render briefing.yaml -o briefing.pdf", "  onrecord render - -o - < sheet.yaml > out.pdf"})
final class RenderCommand implements Callable<Integer> {
    static final String NAME = "render";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1", paramLabel = "SHEET", description = "A sheet, or - for standard input.")
    private String sheet = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.pdf",
            description = "The briefing, or - for standard output.")
    private String output = "";

    @Option(names = "--force", description = "Replace a FILE.pdf that is no briefing; it is kept as FILE.pdf.1.")
    private boolean force;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        boolean standardOutput = output.equals(PageFile.STANDARD_INPUT);
        if (!standardOutput && !output.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new ParameterException(
                    spec.commandLine(), "the output \"" + output + "\" does not end in .pdf, as briefing.pdf does");
        }
        BriefingFile briefing = new BriefingFile(terminal, output, force);
        if (!standardOutput) {
            InputFiles.of(terminal, Stream.of(sheet)).refuse(spec, output);
            briefing.check();
        }
        FactSheet read = new SheetFiles(terminal).read(sheet);
        if (standardOutput) {
            new PdfRenderer().render(read, terminal.out());
        } else {
            briefing.write(read);
        }
        return ExitCode.DONE.code();
    }
}
