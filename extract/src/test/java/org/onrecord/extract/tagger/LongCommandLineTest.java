package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long list of pages on the command line is no reason to die in the tagger's library. */
class LongCommandLineTest {
    /** What a process of its own does: load the tagger that ships. */
    static final class Loads {
        private Loads() {}

        public static void main(String[] args) {
            System.exit(LoadedTagger.ofProduct().tagger().isPresent() ? 0 : 1);
        }
    }

    @Test
    void aThousandPagesOnTheCommandLineAreRead() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx512m", Loads.class.getName()));
        // Windows takes 32,767 characters at most, so the pages are a few there and the names are short.
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        command.addAll(Collections.nCopies(windows ? 1000 : 4000, "folder/news-page.html"));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD);

        assertThat(process.start().waitFor()).isZero();
    }
}
