package org.onrecord.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.InputException;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.eval.jsonl.AnnotatedReader;
import org.onrecord.extract.tagger.LabelScheme;
import org.onrecord.extract.tagger.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotated articles in, a model folder out. */
@Command(
        name = "onrecord-train",
        mixinStandardHelpOptions = true,
        description = "Trains the tagger on annotated articles, JSON Lines as `onrecord eval` reads them.")
final class TrainCommand implements Callable<Integer> {
    private static final int BAD_INPUT = 3;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of annotated articles, or folders of them.")
    private List<Path> gold = List.of();

    @Option(names = "--dev", required = true, description = "Annotated articles that tell when to stop.")
    private List<Path> dev = List.of();

    @Option(
            names = "--damaged",
            paramLabel = "FILE",
            description =
                    "The same articles in a damaged form, as `onrecord-bench distort` writes them; each round shows"
                            + " half of the articles in a damaged form, drawn anew.")
    private List<Path> damaged = List.of();

    @Option(
            names = "--from",
            paramLabel = "MODEL",
            description = "Goes on from the best weights of this model folder instead of the published encoder.")
    private @Nullable Path from;

    @Option(
            names = "--mean",
            paramLabel = "MODEL",
            description =
                    "Writes the mean of the best weights and those of this model folder, made from the same encoder;"
                            + " often better than each of them (may be given several times).")
    private List<Path> means = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            description = "The model folder.")
    private Path output = Path.of("model");

    @Option(names = "--most", defaultValue = "1000000", description = "Articles of each file at most.")
    private int most;

    @Option(names = "--epochs", defaultValue = "4", description = "Rounds (${DEFAULT-VALUE}).")
    private int epochs;

    @Option(names = "--rate", defaultValue = "1.5e-4", description = "Learning rate of the encoder (${DEFAULT-VALUE}).")
    private float rate;

    @Option(names = "--head-rate", defaultValue = "1e-3", description = "And of the heads (${DEFAULT-VALUE}).")
    private float headRate;

    @Option(
            names = "--encoder",
            paramLabel = "NAME",
            defaultValue = BaseEncoder.DEFAULT,
            description = "The published encoder, as its files on the class path are called (${DEFAULT-VALUE}).")
    private String encoder = BaseEncoder.DEFAULT;

    @Option(
            names = "--second-pass",
            description =
                    "Reads windows once more for each cue, with the cue marked. To be measured: the product reads once,"
                            + " so no model is written.")
    private boolean secondPass;

    @Option(
            names = "--labels",
            paramLabel = "SCHEME",
            defaultValue = "BIO",
            description = "How spans are written as labels of words: io, bio or bioes (bio).")
    private LabelScheme scheme = LabelScheme.BIO;

    @Option(names = "--layers", defaultValue = "6", description = "Encoder layers kept (${DEFAULT-VALUE}).")
    private int layers;

    @Option(names = "--freeze", defaultValue = "0", description = "Layers that keep their matrices (0).")
    private int frozenLayers;

    @Option(names = "--batch", defaultValue = "1280", description = "Word pieces of a batch (${DEFAULT-VALUE}).")
    private int batch;

    @Option(names = "--threads", defaultValue = "1", description = "Threads (${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--patience", defaultValue = "2", description = "Rounds without gain before it stops.")
    private int patience;

    @Option(
            names = "--rounds-now",
            paramLabel = "N",
            description = "Stops after N rounds; the same command without it goes on from there.")
    private int roundsNow = Integer.MAX_VALUE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final PrintableWriter progress;

    TrainCommand(PrintableWriter progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        for (Path read : Stream.concat(Stream.ofNullable(from), means.stream()).toList()) {
            if (Files.exists(output) && Files.exists(read) && Files.isSameFile(read, output)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "the output \"" + output + "\" would replace the model \"" + read + "\" that it is made from");
            }
        }
        BaseEncoder base = new BaseEncoder(encoder);
        Settings settings = new Settings(
                seed,
                epochs,
                roundsNow,
                rate,
                headRate,
                layers,
                frozenLayers,
                batch,
                base,
                scheme,
                secondPass,
                patience);
        ModelCard card = new ModelCard(spec.commandLine().getParseResult().originalArgs(), settings);
        try {
            WordPieces pieces = new WordPieces(base.vocabulary());
            Corpus train = corpus("trained on", gold, pieces, card);
            Corpus measured = corpus("measured on", dev, pieces, card);
            for (Path path : damaged) {
                for (Path file : files(path)) {
                    card.add("damaged forms", file, train.addDamaged(file));
                }
            }
            progress.println(train.size() + " articles to train on, " + measured.size() + " to measure");
            Checkpoint checkpoint = new Checkpoint(output);
            Map<String, float[]> first = from == null ? Map.of() : HeadWeights.in(scheme, Checkpoint.best(from));
            Training training = new Training(settings, train, measured, checkpoint, first, progress);
            training.run();
            List<String> figures = new ArrayList<>(checkpoint.figures());
            Map<String, float[]> weights = checkpoint.best();
            if (!means.isEmpty()) {
                weights = mean(weights);
                String mean = training.measure(weights).toString();
                progress.println("mean · dev: " + mean);
                figures.add("mean with " + means.size() + " more: " + mean);
            }
            Optional<String> obstacle = unreadable(base);
            if (obstacle.isPresent()) {
                progress.println("no model is written: " + obstacle.get());
                return 0;
            }
            new ModelFolder(output, base).write(weights, layers);
            card.write(output, figures, LocalDate.now(ZoneOffset.UTC));
            return 0;
        } catch (InputException bad) {
            bad.diagnostics().forEach(spec.commandLine().getErr()::println);
            return BAD_INPUT;
        } catch (IOException bad) {
            spec.commandLine().getErr().println("onrecord-train: " + bad);
            return BAD_INPUT;
        }
    }

    /** Why the product could not read the model. */
    private Optional<String> unreadable(BaseEncoder base) {
        return secondPass ? Optional.of("the product reads once") : base.lacking();
    }

    private Map<String, float[]> mean(Map<String, float[]> best) throws IOException {
        List<Map<String, float[]>> all = new ArrayList<>(List.of(best));
        for (Path other : means) {
            all.add(HeadWeights.in(scheme, Checkpoint.best(other)));
        }
        return MeanWeights.of(all);
    }

    private Corpus corpus(String use, List<Path> paths, WordPieces pieces, ModelCard card) throws IOException {
        Corpus corpus = new Corpus(pieces);
        for (Path path : paths) {
            for (Path file : files(path)) {
                int before = corpus.size();
                corpus.add(file, most);
                card.add(use, file, corpus.size() - before);
            }
        }
        return corpus;
    }

    private static List<Path> files(Path path) throws IOException {
        return Files.isDirectory(path) ? AnnotatedReader.filesIn(path) : List.of(path);
    }
}
