package org.onrecord.bench.distort;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places, in code points, still name their words, whatever becomes of the text around them. */
class MannerTest {
    private static final long SEED = 7;
    private static final String FIRST = "“The pump 🚰 works again,”";
    private static final String SECOND = "“Nobody knows why it stopped.”";
    private static final String THIRD = "that the gate “would open” on Monday";
    private static final String TEXT = "🚧 " + FIRST + " said Ann Lee of the Harbour Works. " + SECOND
            + "\n\nThe mayor, Bo Fox, said " + THIRD + ".\n\nRead the “Harbour Post” here.";

    static Stream<Manner> manners() {
        return Manner.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void placesStillNameTheirWords(Manner manner) throws JsonProcessingException {
        ObjectNode article = article();

        ObjectNode changed = manner.of(article, SEED);

        assertThat(article).isEqualTo(article());
        String text = changed.path("text").asText();
        JsonNode first = changed.path("quotes").path(0);
        JsonNode second = changed.path("quotes").path(1);
        assertThat(plain(words(text, first.path("content")))).isEqualTo(plain(FIRST + " " + SECOND));
        assertThat(plain(words(text, first.path("speaker")))).isEqualTo(plain("Ann Lee of the Harbour Works"));
        assertThat(plain(words(text, first.path("cue")))).isEqualTo("said");
        assertThat(plain(words(text, second.path("content")))).isEqualTo(plain(THIRD));
        assertThat(plain(words(text, second.path("speaker")))).isEqualTo(plain("The mayor, Bo Fox"));
        assertThat(second.path("cue").isNull()).isTrue();
        assertThat(plain(words(text, changed.path("ignore")))).isEqualTo(plain("Read the “Harbour Post” here."));
        assertThat(plain(words(text, changed.path("roles").path("source")))).isEqualTo("bo fox");
    }

    @ParameterizedTest
    @MethodSource("manners")
    void everythingElseStays(Manner manner) throws JsonProcessingException {
        ObjectNode changed = manner.of(article(), SEED);

        assertThat(changed.path("id").asText()).isEqualTo("a1");
        assertThat(changed.path("meta").path("date").asText()).isEqualTo("2026-11-26");
        JsonNode first = changed.path("quotes").path(0);
        assertThat(first.path("type").asText()).isEqualTo("direct");
        assertThat(first.path("speakerName").asText()).isEqualTo("Ann Lee");
        assertThat(first.path("cueClass").asText()).isEqualTo("speech");
    }

    @ParameterizedTest
    @MethodSource("manners")
    void theSameSeedDrawsTheSame(Manner manner) throws JsonProcessingException {
        assertThat(manner.of(article(), SEED))
                .hasToString(manner.of(article(), SEED).toString());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void aQuotationOfWhichNothingIsLeftGoes(Manner manner) throws JsonProcessingException {
        ObjectNode article = article();
        article.withArray("quotes").addObject().putArray("content").add(place(TEXT, "“"));

        int quotations = manner.of(article, SEED).path("quotes").size();

        assertThat(quotations).isEqualTo(manner.name().equals("no-marks") ? 2 : 3);
    }

    /** Without what the manners change: case, marks, commas, articles, verbs. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[“”\"<>,]", "")
                .replaceAll("\\bthe ", "")
                .replaceAll("\\b(told|noted)\\b", "said");
    }

    private static String words(String text, JsonNode places) {
        return StreamSupport.stream(places.spliterator(), false)
                .map(pair -> text.substring(
                        text.offsetByCodePoints(0, pair.path(0).asInt()),
                        text.offsetByCodePoints(0, pair.path(1).asInt())))
                .collect(Collectors.joining(" "));
    }

    private static JsonNode place(String text, String words) {
        int start = text.indexOf(words);
        return JsonMapper.builder()
                .build()
                .createArrayNode()
                .add(text.codePointCount(0, start))
                .add(text.codePointCount(0, start + words.length()));
    }

    private static ObjectNode article() throws JsonProcessingException {
        String json = """
                {"id": "a1", "text": %s, "quotes": [
                 {"type": "direct", "content": [%s, %s], "speaker": [%s], "cue": [%s], "speakerName": "Ann Lee",
                  "cueClass": "speech"},
                 {"type": "mixed", "content": [%s], "speaker": [%s], "cue": null}],
                 "ignore": [%s], "roles": {"source": [%s]}, "meta": {"date": "2026-11-26"}}
                """.formatted(
                        JsonMapper.builder().build().writeValueAsString(TEXT),
                        place(TEXT, FIRST),
                        place(TEXT, SECOND),
                        place(TEXT, "Ann Lee of the Harbour Works"),
                        place(TEXT, "said"),
                        place(TEXT, THIRD),
                        place(TEXT, "The mayor, Bo Fox"),
                        place(TEXT, "Read the “Harbour Post” here."),
                        place(TEXT, "Bo Fox"));
        return (ObjectNode) JsonMapper.builder().build().readTree(json);
    }
}
