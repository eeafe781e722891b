package org.onrecord.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.tagger.LoadedTagger;
import org.onrecord.extract.tagger.PendingTagger;
import picocli.CommandLine.Option;

/** What finds statements; the options of every command that looks for them. */
final class EngineChoice {
    static final String ENGINE = "--engine";
    static final String MODEL = "--model";
    static final String ATTITUDES = "--attitudes";

    @Option(
            names = ENGINE,
            paramLabel = "ENGINE",
            defaultValue = "both",
            description = "What finds statements: rules, tagger or both (${DEFAULT-VALUE}).")
    private Engine engine = Engine.BOTH;

    @Option(
            names = MODEL,
            paramLabel = "DIR",
            description = "The tagger's model in this folder, instead of the one that OnRecord brings along.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = ATTITUDES,
            description = "Takes plans, feelings and rulings too (plans to, supports), marked as such; they are no"
                    + " statements. Needs the tagger.")
    private boolean attitudes;

    /**
     * The extractor that was asked for; says so where the tagger is missing and the rules go on alone.
     *
     * @throws InputException where the folder holds no model that can be read
     */
    Extractor extractor(Terminal terminal) {
        if (engine == Engine.RULES) {
            return new Extractor();
        }
        Supplier<LoadedTagger> loading = model.map(folder -> load(terminal, folder))
                .<Supplier<LoadedTagger>>map(loaded -> () -> loaded)
                .orElse(LoadedTagger::ofProduct);
        PendingTagger tagger =
                new PendingTagger(loading, loaded -> missing(engine, loaded).ifPresent(terminal.err()::println));
        tagger.begin();
        return new Extractor(engine, tagger, attitudes);
    }

    private static LoadedTagger load(Terminal terminal, String folder) {
        try {
            return LoadedTagger.of(terminal.file(folder));
        } catch (IOException bad) {
            String message = "no model of the tagger: " + Fault.reason(bad);
            throw new InputException(Diagnostic.error("no-model", message, folder));
        }
    }

    /** What is to be said of a tagger that was not loaded; a build without a model says so only to who asks for it. */
    static Optional<Diagnostic> missing(Engine engine, LoadedTagger loaded) {
        if (loaded.tagger().isPresent()
                || engine == Engine.BOTH && loaded.problem().isEmpty()) {
            return Optional.empty();
        }
        String reason = loaded.problem().orElse("this build has no model for it");
        return Optional.of(Diagnostic.warning(
                "no-tagger", "the learned tagger is left out, " + reason + "; the rules go on alone", "onrecord"));
    }
}
