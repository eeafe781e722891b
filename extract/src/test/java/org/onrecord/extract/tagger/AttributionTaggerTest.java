package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.text.TokenizedDocument;

/** From a text to attributions, with a model that was made for the purpose: {@link TinyModel}. */
class AttributionTaggerTest {
    @TempDir
    Path folder;

    private AttributionTagger tagger;

    @BeforeEach
    void load() throws IOException {
        tagger = new AttributionTagger(TaggerModel.of(TinyModel.write(folder)));
    }

    @Test
    void linksContentAndSourceToTheirCue() {
        assertThat(lines("“We won,” said Ann Lee, “at last.”"))
                .containsExactly("said: “We won,” + “at last.” by Ann Lee");
    }

    @Test
    void tellsPlansFromStatements() {
        assertThat(lines("“We won,” said Lee.\n\nBo Ray plans “a feast.”"))
                .containsExactly("said: “We won,” by Lee", "(plans): “a feast.” by Bo Ray");
    }

    @Test
    void takesWhatTheCueCanSeeAlone() {
        assertThat(lines("“We won.”\n\nso they said")).containsExactly("said: nothing by nobody");
    }

    @Test
    void isAsSureAsTheModel() {
        ReadText read = ReadText.of("“We won,” said Lee.");
        TaggedAttribution found = tagger.tag(read.tokenized(), read.runs()).get(0);
        double nine = Math.exp(9);
        assertThat(found.cueProbability()).isBetween(0.99, nine / (nine + 1));
        assertThat(found.contentProbability()).isBetween(0.99, 1.0);
        assertThat(found.sourceProbability()).isBetween(0.99, 1.0);
    }

    @Test
    void marksEachSpanByItself() {
        ReadText read = ReadText.of("“We won,” said Ann Lee, “at last.”");
        List<MarkedSpan> marked =
                tagger.tag(read.tokenized(), read.runs()).get(0).marked();
        assertThat(marked)
                .extracting(each -> each.role() + " " + read.tokenized().text(each.span()))
                .containsExactly("CUE said", "CONTENT “We won,”", "CONTENT “at last.”", "SOURCE Ann Lee");
        assertThat(marked).extracting(MarkedSpan::probability).allMatch(sure -> sure > 0.4 && sure < 1);
    }

    @Test
    void findsEveryCueOnceAcrossWindows() {
        String text = "“We won the old cup at last,” said the mayor Ann Lee of the town on the hill. ".repeat(60);
        assertThat(lines(text))
                .hasSize(60)
                .allMatch(line -> line.startsWith("said: “We won the old cup at last,” by "));
    }

    @Test
    void givesSeveralThreadsTheSame() {
        String text = "“We won,” said Ann Lee. Bo Ray plans “a feast.” ".repeat(20);
        List<String> alone = lines(text);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> lines(text))).allMatch(alone::equals);
    }

    @Test
    void findsNothingWhereNothingStands() {
        assertThat(lines(" ")).isEmpty();
        assertThat(lines("Они победили. 我们赢了。 42.")).isEmpty();
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("heads.bin"));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> TaggerModel.of(folder))
                .withMessageContaining("heads.bin");
    }

    private List<String> lines(String text) {
        ReadText read = ReadText.of(text);
        return tagger.tag(read.tokenized(), read.runs()).stream()
                .map(found -> line(read.tokenized(), found))
                .toList();
    }

    private static String line(TokenizedDocument document, TaggedAttribution found) {
        String cue = document.text(found.cue());
        String contents =
                String.join(" + ", found.contents().stream().map(document::text).toList());
        return (found.statement() ? cue : "(" + cue + ")") + ": " + (contents.isEmpty() ? "nothing" : contents) + " by "
                + found.source().map(document::text).orElse("nobody");
    }
}
