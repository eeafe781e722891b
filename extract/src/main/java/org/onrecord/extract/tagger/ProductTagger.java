package org.onrecord.extract.tagger;

import java.io.IOException;
import java.util.Optional;

/**
 * The tagger that ships with the product, loaded when it is first asked for, once for all threads.
 *
 * @param tagger the tagger; empty where there is none or it cannot run
 * @param problem why it cannot run, for people; empty where it can, or where this build has no model
 */
public record ProductTagger(Optional<AttributionTagger> tagger, Optional<String> problem) {
    private static final class Holder {
        static final ProductTagger LOADED = load(TaggerModel::ofProduct);
    }

    /** A way to the model. */
    interface Loading {
        Optional<TaggerModel> load() throws IOException;
    }

    /** The tagger, or why there is none. */
    public static ProductTagger get() {
        return Holder.LOADED;
    }

    /** What {@code loading} comes to; a model that cannot be had is told, never thrown. */
    static ProductTagger load(Loading loading) {
        try {
            return new ProductTagger(loading.load().map(AttributionTagger::new), Optional.empty());
        } catch (IOException bad) {
            return new ProductTagger(
                    Optional.empty(),
                    Optional.of(Optional.ofNullable(bad.getMessage()).orElseGet(bad::toString)));
        }
    }
}
