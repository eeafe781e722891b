package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductTaggerTest {
    @Test
    void loadsOnce() {
        assertThat(ProductTagger.get()).isSameAs(ProductTagger.get());
    }

    @Test
    void holdsTheTaggerOfItsModel(@TempDir Path folder) {
        ProductTagger loaded = ProductTagger.load(() -> Optional.of(TaggerModel.of(TinyModel.write(folder))));
        assertThat(loaded.tagger()).isPresent();
        assertThat(loaded.problem()).isEmpty();
    }

    @Test
    void saysWhyThereIsNone() {
        ProductTagger missing = ProductTagger.load(() -> {
            throw new NoEncoder("its library does not run on this machine (Plan 9, vax)", new UnsatisfiedLinkError());
        });
        assertThat(missing.tagger()).isEmpty();
        assertThat(missing.problem()).contains("its library does not run on this machine (Plan 9, vax)");
    }

    @Test
    void hasNothingToSayOfABuildWithoutAModel() {
        assertThat(ProductTagger.load(Optional::empty))
                .isEqualTo(new ProductTagger(Optional.empty(), Optional.empty()));
    }
}
