package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.sheet.Carried;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job in one go: pages in, a briefing to print and its sheet out. */
@Command(
        name = BriefCommand.NAME,
        description = {
            "Makes a briefing (PDF) of saved pages, and beside it the sheet (YAML) that it was made of.",
            "Reviews in a sheet that is already there are carried over."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord brief articles/ -o briefing.pdf",
            "  onrecord brief story.html interview.txt -o out/briefing.pdf",
            "  curl -s https://example.org/story | onrecord brief - -o briefing.pdf"
        })
final class BriefCommand implements Callable<Integer> {
    static final String NAME = "brief";

    private static final String ENDING = ".pdf";

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
            required = true,
            paramLabel = "FILE.pdf",
            description = "The briefing; the sheet goes beside it as FILE.yaml.")
    private String output = "";

    @Mixin
    private Preset preset = new Preset();

    @Mixin
    private EngineChoice engine = new EngineChoice();

    @Mixin
    private Fetching fetching = new Fetching();

    @Option(
            names = "--force",
            description =
                    "Replace a FILE.yaml that is no readable sheet, and a FILE.pdf that is no briefing; both are kept, as"
                            + " FILE.yaml.1 and FILE.pdf.1.")
    private boolean force;

    BriefCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        fetching.needPages(spec, pages);
        if (!output.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new ParameterException(
                    spec.commandLine(), "the output \"" + output + "\" does not end in .pdf, as briefing.pdf does");
        }
        String yaml = output.substring(0, output.length() - ENDING.length()) + ".yaml";
        InputFiles inputs = InputFiles.pages(terminal, pages);
        inputs.refuse(spec, output);
        inputs.refuse(spec, yaml);
        BriefingFile briefing = new BriefingFile(terminal, output, force);
        SheetKeeper keeper = new SheetKeeper(terminal, yaml, force);
        briefing.check();
        keeper.check();
        SheetMaker.Made made =
                new SheetMaker(terminal, engine.extractor(terminal), preset.threshold(), fetching).make(pages);
        Carried carried = keeper.write(made.sheet());
        briefing.write(carried.sheet());
        report(made, carried, yaml, (System.nanoTime() - start) / 1e9);
        return made.exitCode().code();
    }

    private void report(SheetMaker.Made made, Carried carried, String yaml, double seconds) {
        FactSheet sheet = carried.sheet();
        long doubtful = sheet.statements().stream().filter(Statement::needsLook).count();
        String reviews = carried.carried() == 0 ? "" : ", " + carried.carried() + " reviewed before";
        terminal.err()
                .println(String.format(
                        Locale.ROOT,
                        "%s read: %s by %s, %d to look at%s%s.",
                        Counted.of(made.pages(), "page"),
                        Counted.of(sheet.statements().size(), "statement"),
                        Counted.of(sheet.speakers().size(), "speaker"),
                        doubtful,
                        reviews,
                        made.leftOut() == 0 ? "" : ", " + Preset.leftOut(made.leftOut())));
        terminal.err().println(String.format(Locale.ROOT, "Wrote %s and %s in %.1f s.", output, yaml, seconds));
    }
}
