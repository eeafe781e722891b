package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.tagger.Labels;
import org.onrecord.extract.tagger.WordPieces;

/** Annotations in places of a text become labels of words. */
class AnnotatedWordsTest {
    private static final String TEXT = "The harbour is open again, Ann Lee said. The town plans to close it on Monday.";

    @TempDir
    private Path folder = Path.of(".");

    private List<Example> examples = List.of();

    @BeforeEach
    void read() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                "{\"id\": \"a\", \"text\": \"" + TEXT + "\", \"quotes\": ["
                        + quote("The harbour is open again", "Ann Lee", "said", "") + ", "
                        + quote("close it on Monday", "The town", "plans to", ", \"cueClass\": \"other\"") + "]}\n");
        Corpus corpus = new Corpus(new WordPieces(List.of("[PAD]")));
        corpus.add(file, 1);
        examples = corpus.examples(() -> 1000, new Random(1));
    }

    @Test
    void tellsStatementsFromPlans() {
        Example example = examples.get(0);
        List<String> cues = new ArrayList<>();
        for (int i = 0; i < example.window().words(); i++) {
            if (example.cueLabels()[i] != Labels.NONE) {
                cues.add(word(example, i) + " " + example.cueLabels()[i]);
            }
        }

        assertThat(cues)
                .containsExactly("said " + Labels.CUE, "plans " + Labels.OTHER_CUE, "to " + (Labels.OTHER_CUE + 1));
    }

    @Test
    void labelsContentAndSourceOfEachCue() {
        Example example = examples.get(0);

        assertThat(labelled(example, 0, Labels.CONTENT)).isEqualTo("The harbour is open again");
        assertThat(labelled(example, 0, Labels.SOURCE)).isEqualTo("Ann Lee");
        assertThat(labelled(example, 1, Labels.CONTENT)).isEqualTo("close it on Monday");
        assertThat(labelled(example, 1, Labels.SOURCE)).isEqualTo("The town");
    }

    private static String labelled(Example example, int cue, int first) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < example.window().words(); i++) {
            int label = example.cues().get(cue).labels()[i];
            if (label == first || label == first + 1) {
                assertThat(label).isEqualTo(words.isEmpty() ? first : first + 1);
                words.add(word(example, i));
            }
        }
        return String.join(" ", words);
    }

    private static String word(Example example, int i) {
        return example.words().span(example.window().from() + i).of(TEXT);
    }

    private static String quote(String content, String speaker, String cue, String more) {
        return "{\"type\": \"indirect\", \"content\": [" + place(content) + "], \"speaker\": [" + place(speaker)
                + "], \"cue\": [" + place(cue) + "]" + more + "}";
    }

    private static String place(String words) {
        int at = TEXT.indexOf(words);
        return "[" + at + ", " + (at + words.length()) + "]";
    }
}
