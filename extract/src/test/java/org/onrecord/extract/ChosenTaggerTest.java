package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.tagger.LoadedTagger;

class ChosenTaggerTest {
    @Test
    void saysThatTheRulesGoOnWhereTheTaggerCannot() {
        LoadedTagger broken = new LoadedTagger(Optional.empty(), Optional.of("its library does not run here"));
        for (Engine engine : new Engine[] {Engine.TAGGER, Engine.BOTH}) {
            assertThat(ChosenTagger.missing(engine, broken).map(Diagnostic::toString))
                    .contains("onrecord: warning: the learned tagger is left out, its library does not run here;"
                            + " the rules go on alone");
        }
    }

    @Test
    void saysThatThereIsNoModelToWhoAsksForTheTagger() {
        LoadedTagger none = new LoadedTagger(Optional.empty(), Optional.empty());
        assertThat(ChosenTagger.missing(Engine.BOTH, none)).isEmpty();
        assertThat(ChosenTagger.missing(Engine.TAGGER, none).map(Diagnostic::message))
                .contains("the learned tagger is left out, this build has no model for it; the rules go on alone");
    }

    @Test
    void refusesAFolderWithoutAModel(@TempDir Path folder) {
        ExtractorOptions options = ExtractorOptions.USUAL.withModel(folder);
        assertThatThrownBy(() -> new Extractor(options))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder + ": error: no model of the tagger: ");
    }

    @Test
    void theRulesNeedNoModel(@TempDir Path folder) {
        assertThat(ChosenTagger.of(ExtractorOptions.RULES.withModel(folder)).await())
                .isEmpty();
    }
}
