package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pages in, the sheet out. */
@Command(
        name = ExtractCommand.NAME,
        description = "Makes a sheet (YAML) of saved pages.",
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord extract articles/ > sheet.yaml", "  onrecord extract story.html -o sheet.yaml"})
final class ExtractCommand implements Callable<Integer> {
    static final String NAME = "extract";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "PAGES",
            description =
                    "Saved pages (.html, .txt, .pdf, .mhtml, .eml), archives of pages (.zip, .warc), each also with"
                            + " .gz, folders of these, or - for standard input.")
    private List<String> pages = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.yaml",
            description = "The sheet, - for standard output (as without this option). Reviews in a sheet that is"
                    + " already there are carried over.")
    private String output = PageFile.STANDARD_INPUT;

    @Mixin
    private Preset preset = new Preset();

    @Mixin
    private EngineChoice engine = new EngineChoice();

    @Mixin
    private Fetching fetching = new Fetching();

    @Option(
            names = "--force",
            description = "Replace a FILE.yaml that is no readable sheet; it is kept as FILE.yaml.1.")
    private boolean force;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        fetching.needPages(spec, pages);
        boolean standardOutput = output.equals(PageFile.STANDARD_INPUT);
        SheetKeeper keeper = new SheetKeeper(terminal, output, force);
        if (!standardOutput) {
            InputFiles.pages(terminal, pages).refuse(spec, output);
            keeper.check();
        }
        SheetMaker.Made made =
                new SheetMaker(terminal, engine.extractor(terminal), preset.threshold(), fetching).make(pages);
        if (standardOutput) {
            terminal.out().write(SheetFiles.bytes(made.sheet()));
        } else {
            keeper.write(made.sheet());
        }
        if (made.leftOut() > 0) {
            terminal.err().println(Preset.leftOut(made.leftOut()) + ".");
        }
        return made.exitCode().code();
    }
}
