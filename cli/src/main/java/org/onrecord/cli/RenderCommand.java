package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
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
        FactSheet read = new SheetFiles(terminal).read(sheet);
        PdfRenderer renderer = new PdfRenderer();
        if (standardOutput) {
            renderer.render(read, terminal.out());
        } else {
            OutputFile.write(terminal.file(output), out -> renderer.render(read, out));
        }
        return ExitCode.DONE.code();
    }
}
