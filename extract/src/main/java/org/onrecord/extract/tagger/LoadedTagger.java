package org.onrecord.extract.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of loading a tagger. A machine that it does not run on is told, never thrown: the rules can go on.
 *
 * @param tagger the tagger; empty where there is none or it cannot run
 * @param problem why it cannot run, for people; empty where it can, or where this build has no model
 */
public record LoadedTagger(Optional<AttributionTagger> tagger, Optional<String> problem) {
    private static final class Holder {
        static final LoadedTagger PRODUCT = load(TaggerModel::ofProduct);
    }

    /** A way to a model. */
    interface Loading {
        Optional<TaggerModel> load() throws IOException;
    }

    /** The tagger that ships with the product, loaded when it is first asked for, once for all threads. */
    public static LoadedTagger ofProduct() {
        return Holder.PRODUCT;
    }

    /**
     * The tagger with the model in {@code folder}.
     *
     * @throws IOException where a file of it is missing or cannot be read
     */
    public static LoadedTagger of(Path folder) throws IOException {
        try {
            return new LoadedTagger(Optional.of(new AttributionTagger(TaggerModel.of(folder))), Optional.empty());
        } catch (NoEncoder missing) {
            return problem(missing);
        }
    }

    /** What {@code loading} comes to. */
    static LoadedTagger load(Loading loading) {
        try {
            return new LoadedTagger(loading.load().map(AttributionTagger::new), Optional.empty());
        } catch (IOException bad) {
            return problem(bad);
        }
    }

    private static LoadedTagger problem(IOException bad) {
        return new LoadedTagger(
                Optional.empty(),
                Optional.of(Optional.ofNullable(bad.getMessage()).orElseGet(bad::toString)));
    }
}
