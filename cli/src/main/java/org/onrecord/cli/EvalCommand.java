package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.Evaluation;
import org.onrecord.eval.Evaluation.Compared;
import org.onrecord.eval.Evaluation.Scores;
import org.onrecord.eval.ScoreTable;
import org.onrecord.eval.jsonl.AnnotatedReader.Located;
import org.onrecord.eval.jsonl.Annotations;
import org.onrecord.eval.jsonl.OwnPredictions;
import org.onrecord.eval.jsonl.ScoresJson;
import org.onrecord.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotated articles in, figures out. */
@Command(
        name = EvalCommand.NAME,
        description = {
            "Reads articles in which people annotated the quotations, one JSON object a line, annotates their texts, and"
                    + " prints how far both agree:",
            "  {\"id\", \"text\", \"quotes\": [{\"type\", \"content\", \"speaker\", \"cue\", \"speakerName\"}]}",
            "Places are pairs [start, end) of code points of the text."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord eval annotations/",
            "  onrecord eval gold.jsonl --dont-care cueClass=other --errors 50",
            "  onrecord eval gold.jsonl --predictions quotations.jsonl --json figures.json"
        })
final class EvalCommand implements Callable<Integer> {
    static final String NAME = "eval";

    private final Terminal terminal;
    private final Set<ExitCode> codes = EnumSet.of(ExitCode.DONE);
    private final Consumer<Diagnostic> problems;

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description =
                    "Annotated articles as JSON Lines, folders of such files (*.jsonl), or - for standard input; all"
                            + " are measured together.")
    private List<String> gold = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Measures the quotations in FILE, as annotate prints them, instead of annotating.")
    private Optional<String> predictions = Optional.empty();

    @Mixin
    private Scoring scoring = new Scoring();

    @Mixin
    private Annotating annotating = new Annotating();

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also lists the first N mistakes: quotations that were missed, invented or given to the wrong"
                    + " speaker.")
    private int errors;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the figures also go, as JSON.")
    private Optional<String> json = Optional.empty();

    @Option(names = "--force", description = "Replace a file that holds no figures with those of --json.")
    private boolean force;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    EvalCommand(Terminal terminal) {
        this.terminal = terminal;
        problems = Annotating.printing(terminal, codes);
    }

    @Override
    public Integer call() throws Exception {
        Evaluation evaluation = new Evaluation(scoring.options(), scoring.bootstrap());
        if (predictions.isPresent()) {
            annotating.refuseBeside("--predictions");
        }
        if (json.isPresent()) {
            checkFigures(json.get());
        }
        List<Located> articles = new GoldFiles(terminal, problems).read(gold);
        if (articles.isEmpty()) {
            terminal.err().println("onrecord: error: no annotated article was read, so there is nothing to measure");
            codes.add(ExitCode.BAD_INPUT);
            return Collections.max(codes).code();
        }
        Scores scores =
                predictions.isPresent() ? given(predictions.get(), articles, evaluation) : own(articles, evaluation);
        print(scores);
        if (json.isPresent()) {
            OutputFile.write(terminal.file(json.get()), out -> new ScoresJson().write(scores, out));
        }
        return Collections.max(codes).code();
    }

    /** Asks before the work whether the figures could be written. */
    private void checkFigures(String file) throws IOException {
        List<String> read = new ArrayList<>(new GoldFiles(terminal, problem -> {}).names(gold));
        predictions.ifPresent(read::add);
        InputFiles.of(terminal, read.stream()).refuse(spec, file);
        Path path = terminal.file(file);
        OutputFile.check(path);
        if (!force && Files.isRegularFile(path) && Files.size(path) > 0 && !ScoresJson.isIn(path)) {
            throw new InputException(Diagnostic.error(
                    "not-replaced",
                    "stands where the figures should go, and holds no figures of OnRecord. Name another file, or"
                            + " replace it with --force",
                    file));
        }
    }

    private void print(Scores scores) throws IOException {
        ScoreTable.lines(scores, scoring.options()).forEach(terminal.out()::line);
        if (errors > 0 && !scores.mistakes().isEmpty()) {
            terminal.out().line("");
            scores.mistakes().stream().limit(errors).forEach(terminal.out()::line);
        }
        terminal.out().deliver();
    }

    private Scores given(String file, List<Located> articles, Evaluation evaluation) throws IOException {
        GivenPredictions.Paired paired = new GivenPredictions(terminal, problems, articles).read(file);
        return evaluation.score(paired.articles()).withOthers(paired.others());
    }

    private Scores own(List<Located> articles, Evaluation evaluation) throws IOException {
        OwnPredictions own = new OwnPredictions(articles);
        try (Annotations annotations = annotating.annotations(terminal, own.out(), own.placing(problems))) {
            Function<Integer, Optional<AnnotatedArticle>> found = own.read(annotations);
            Annotating.sayLeftOut(terminal, annotations);
            List<Compared> compared = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                compared.add(new Compared(articles.get(i).article(), found.apply(i)));
            }
            return evaluation.score(compared);
        }
    }
}
