package org.onrecord.extract;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.engine.Engine;

/**
 * How an {@link Extractor} works.
 *
 * <pre>{@code
 * ExtractorOptions.USUAL
 * ExtractorOptions.RULES
 * ExtractorOptions.USUAL.withModel(Path.of("my-model")).withListener(System.err::println)
 * }</pre>
 *
 * @param engine what finds statements
 * @param model the folder of a tagger of your own; empty for the one that comes with the library
 * @param attitudes whether plans, feelings and rulings are given too; needs the tagger
 * @param listener hears, at most once, that the tagger cannot run here and the rules go on alone; called in the thread
 *     that first needs the tagger
 */
public record ExtractorOptions(Engine engine, Optional<Path> model, boolean attitudes, Consumer<Diagnostic> listener) {
    /** Rules and the tagger that comes with the library, as on the command line. */
    public static final ExtractorOptions USUAL = new ExtractorOptions(Engine.BOTH, Optional.empty(), false, told -> {});

    /** Rules alone: faster, with less memory and no native library, but they find fewer indirect statements. */
    public static final ExtractorOptions RULES = USUAL.withEngine(Engine.RULES);

    /** Checks that nothing is missing. */
    public ExtractorOptions {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(listener, "listener");
    }

    /** The same options with another engine. */
    public ExtractorOptions withEngine(Engine other) {
        return new ExtractorOptions(other, model, attitudes, listener);
    }

    /** The same options with the tagger in {@code folder}. */
    public ExtractorOptions withModel(Path folder) {
        return new ExtractorOptions(engine, Optional.of(folder), attitudes, listener);
    }

    /** The same options, with plans, feelings and rulings or without. */
    public ExtractorOptions withAttitudes(boolean wanted) {
        return new ExtractorOptions(engine, model, wanted, listener);
    }

    /** The same options with someone who hears that the tagger cannot run here. */
    public ExtractorOptions withListener(Consumer<Diagnostic> other) {
        return new ExtractorOptions(engine, model, attitudes, other);
    }
}
