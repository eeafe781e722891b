package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.cli.text.CleanText;
import org.onrecord.cli.text.CleanTextLine;
import org.onrecord.cli.text.PlainFormat;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.article.DocumentBuilder;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.info.PageInfoReader;
import org.onrecord.extract.page.PageReader;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pages in, their clean text out. */
@Command(
        name = TextCommand.NAME,
        description = "Prints the clean text of saved pages: the article, nothing but the article.",
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord text story.html", "  onrecord text --format json articles/ > articles.jsonl"})
final class TextCommand implements Callable<Integer> {
    static final String NAME = "text";

    /** How texts are printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Fetching fetching = new Fetching();

    private final PageClock clock = new PageClock(PageClock.USUAL);
    private final PageReader reader = new PageReader();
    private final DocumentBuilder documents = new DocumentBuilder();
    private final PageInfoReader infos = new PageInfoReader();
    private final CleanTextLine json = new CleanTextLine();

    @Parameters(
            arity = "0..*",
            paramLabel = "PAGES",
            description =
                    "Saved pages (.html, .txt, .pdf, .mhtml, .eml), archives of pages (.zip, .warc), each also with"
                            + " .gz, folders of these, or - for standard input.")
    private List<String> pages = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text: a line a block, after its kind (as without this option); json: a line a page,"
                    + " with what the page says about itself.")
    private Format format = Format.TEXT;

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        fetching.needPages(spec, pages);
        List<Diagnostic> unreadable = new PageLoop(terminal, fetching).over(pages, page -> {
            terminal.out().print(clock.time(page.name(), () -> print(page)));
            terminal.out().deliver();
        });
        new DiagnosticPrinter(terminal.err()).print(unreadable);
        return ExitCode.of(unreadable).code();
    }

    private String print(Entry entry) {
        ParsedPage page = ParsedPage.of(reader.read(entry));
        Document document = documents.build(page);
        CleanText text = new CleanText(page, document, infos.read(page, document));
        return format == Format.JSON ? json.of(text) : PlainFormat.of(text);
    }
}
