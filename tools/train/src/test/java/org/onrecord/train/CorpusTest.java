package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.tagger.Windows;
import org.onrecord.extract.tagger.WordPieces;

class CorpusTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void showsAnArticleAsItIsOrInADamagedForm() throws IOException {
        Corpus corpus = corpus(article("a", "Ann Lee said that gate 4 would open."));

        int added = corpus.addDamaged(file("damaged.jsonl", article("a", "Ann Lee said that gate 4 would.")));

        assertThat(added).isEqualTo(1);
        assertThat(lengths(corpus)).containsExactly(8, 9);
    }

    @Test
    void leavesOutDamagedFormsOfArticlesThatItDoesNotHold() throws IOException {
        Corpus corpus = corpus(article("a", "Ann Lee said that gate 4 would open."));

        int added = corpus.addDamaged(file("damaged.jsonl", article("b", "Ann Lee said that gate 4 would.")));

        assertThat(added).isZero();
        assertThat(lengths(corpus)).containsExactly(9);
    }

    private Corpus corpus(String line) throws IOException {
        Corpus corpus = new Corpus(new WordPieces(new BaseEncoder(BaseEncoder.DEFAULT).vocabulary()));
        corpus.add(file("clean.jsonl", line), 9);
        return corpus;
    }

    /** The numbers of words that an article is shown with in a hundred draws. */
    private static Set<Integer> lengths(Corpus corpus) {
        Random random = new Random(1);
        Set<Integer> lengths = new TreeSet<>();
        for (int i = 0; i < 100; i++) {
            corpus.examples(() -> Windows.LONGEST, random)
                    .forEach(example -> lengths.add(example.window().words()));
        }
        return lengths;
    }

    private Path file(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name), line + "\n");
    }

    private static String article(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\", \"quotes\": []}";
    }
}
