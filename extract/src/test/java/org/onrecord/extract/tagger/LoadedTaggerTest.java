package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedTaggerTest {
    @Test
    void loadsOnce() {
        assertThat(LoadedTagger.ofProduct()).isSameAs(LoadedTagger.ofProduct());
    }

    @Test
    void holdsTheTaggerOfItsModel(@TempDir Path folder) throws IOException {
        LoadedTagger loaded = LoadedTagger.of(TinyModel.write(folder));
        assertThat(loaded.tagger()).isPresent();
        assertThat(loaded.problem()).isEmpty();
    }

    @Test
    void saysWhyThereIsNone() {
        LoadedTagger missing = LoadedTagger.load(() -> {
            throw new NoEncoder("its library does not run on this machine (Plan 9, vax)", new UnsatisfiedLinkError());
        });
        assertThat(missing.tagger()).isEmpty();
        assertThat(missing.problem()).contains("its library does not run on this machine (Plan 9, vax)");
    }

    @Test
    void hasNothingToSayOfABuildWithoutAModel() {
        assertThat(LoadedTagger.load(Optional::empty)).isEqualTo(new LoadedTagger(Optional.empty(), Optional.empty()));
    }
}
