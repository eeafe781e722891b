package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.quote.cue.CueFinder;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.tagger.TaggedAttribution;
import org.onrecord.text.Span;

class TaggedCitationTest {
    private static final String CITED = "The talks, TASS wrote, citing the press service, have been held in Oslo.";

    @Test
    void givesTheWordsToWhomAMediumCites() {
        TaggedAttribution found =
                resolve(CITED, "wrote", "TASS", "The talks", "the press service, have been held in Oslo");

        assertThat(found.source().map(source -> source.of(CITED))).contains("the press service");
        assertThat(found.contents())
                .extracting(span -> span.of(CITED))
                .containsExactly("The talks", "have been held in Oslo");
    }

    @Test
    void takesTheCitingItselfForNobodysWords() {
        TaggedAttribution found = resolve(CITED, "citing", "TASS", "the press service, have been held in Oslo");

        assertThat(found.source().map(source -> source.of(CITED))).contains("the press service");
        assertThat(found.contents()).extracting(span -> span.of(CITED)).containsExactly("have been held in Oslo");
    }

    @Test
    void leavesAPersonTheSpeaker() {
        String text = "The talks, Ann Lee said, citing the press service, have been held in Oslo.";

        TaggedAttribution found = resolve(text, "said", "Ann Lee", "The talks", "have been held in Oslo");

        assertThat(found.source().map(source -> source.of(text))).contains("Ann Lee");
    }

    @Test
    void leavesWhatIsNoCitation() {
        String text = "The talks, TASS wrote, have been held in Oslo.";

        TaggedAttribution found = resolve(text, "wrote", "TASS", "The talks", "have been held in Oslo");

        assertThat(found.source().map(source -> source.of(text))).contains("TASS");
        assertThat(found.contents()).hasSize(2);
    }

    private static TaggedAttribution resolve(String text, String cue, String source, String... contents) {
        NarratorLine line = Lines.first(text);
        Span verb = span(text, cue);
        Optional<CueSite> site = new CueFinder()
                .find(line).stream()
                        .filter(it -> verb.contains(line.piece(it.verb()).span()))
                        .findFirst();
        List<Span> parts =
                Stream.of(contents).map(content -> span(text, content)).toList();
        TaggedAttribution found =
                new TaggedAttribution(verb, true, 0.9, parts, Optional.of(span(text, source)), 0.9, 0.9, List.of());
        return TaggedCitation.resolve(line, found, site);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
