package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.tagger.LoadedTagger;
import org.onrecord.extract.tagger.PendingTagger;

/** The tagger that the options ask for. */
final class ChosenTagger {
    private ChosenTagger() {}

    /**
     * The tagger, which is being loaded from now on where it will be needed.
     *
     * @throws InputException where the folder holds no model that can be read
     */
    static PendingTagger of(ExtractorOptions options) {
        if (options.engine() == Engine.RULES) {
            return PendingTagger.of(Optional.empty());
        }
        Supplier<LoadedTagger> loading = options.model()
                .map(ChosenTagger::load)
                .<Supplier<LoadedTagger>>map(loaded -> () -> loaded)
                .orElse(LoadedTagger::ofProduct);
        PendingTagger tagger = new PendingTagger(
                loading, loaded -> missing(options.engine(), loaded).ifPresent(options.listener()));
        tagger.begin();
        return tagger;
    }

    private static LoadedTagger load(Path folder) {
        try {
            return LoadedTagger.of(folder);
        } catch (IOException bad) {
            String message = "no model of the tagger: " + Fault.reason(bad);
            throw new InputException(Diagnostic.error("no-model", message, folder.toString()));
        }
    }

    /** What to say of a tagger that was not loaded; a build without a model says so only to those who ask for it. */
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
