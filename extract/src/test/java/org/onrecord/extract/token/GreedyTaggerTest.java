package org.onrecord.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.fixtures.Fixture;
import org.onrecord.fixtures.Golden;
import org.onrecord.text.Span;

/** Our way through OpenNLP's model answers what OpenNLP's own way answers. */
class GreedyTaggerTest {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final GreedyTagger OURS = new GreedyTagger(TagWeights.load());

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void tagsAsTheLibraryDoes(Fixture fixture) throws IOException {
        POSTaggerME theirs;
        try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
            theirs = new POSTaggerME(new POSModel(in), POSTagFormat.UD);
        }
        Tokenizer tokenizer = new Tokenizer();
        for (String line : Golden.of(fixture, "document.txt").read().lines().toList()) {
            List<String> words = tokenizer.tokenize(line, new Span(0, line.length())).stream()
                    .map(token -> token.span().of(line))
                    .toList();

            assertThat(OURS.tag(words)).containsExactly(theirs.tag(words.toArray(String[]::new)));
        }
    }
}
