package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Warning;

/** A statement says what stands between its words in the page and is none of them. */
class LeftOutWordsTest {
    private static final String BEFORE =
            "<p>The mill stands by the river, and the water has turned its wheel for years.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span hidden>not</span>",
                "<span style='display: none'>not</span>",
                "<b style='visibility:hidden'>not</b>",
                "<span class='sr-only'>not</span>",
                "<span role='tooltip'>not</span>",
                "<dialog>not</dialog>",
            })
    void saysWhatIsHidden(String element) throws IOException {
        assertThat(warnings("<p>“We shall " + element + " sell the old mill before the winter,” said Ann Lee.</p>"))
                .contains(new Warning("hidden-words", "“not” hidden in the page", "no part of the sentence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<select><option>not</option></select>",
                "<textarea>not</textarea>",
                "<svg><text>not</text></svg>",
                "<object data='a'>not</object>",
                "<aside>not</aside>",
                "<form>not</form>",
                "<dialog open>not</dialog>",
                "<menu class='share'>not</menu>",
                "</p><div class='ad'>not</div>",
                "</p><div class='ad'><p>not</p></div><p>",
            })
    void saysWhatIsSeenBetween(String element) throws IOException {
        assertThat(warnings("<p>“We shall " + element + " sell the old mill before the winter,” said Ann Lee.</p>"))
                .contains(new Warning("left-out-words", "“not” in the page", "no part of the sentence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>not()</script>",
                "<style>not</style>",
                "<!-- not -->",
                "<span class='share'>not</span>",
                "<template>not</template>",
                "",
            })
    void saysNothingWhereNothingWasLeftOut(String element) throws IOException {
        assertThat(warnings("<p>“We shall " + element + " sell the old mill before the winter,” said Ann Lee.</p>"))
                .isEmpty();
    }

    private static List<Warning> warnings(String paragraph) throws IOException {
        String markup = BEFORE + paragraph;
        List<Attribution> found = new Extractor(ExtractorOptions.RULES)
                .extract(new PageReader()
                        .read("page.html", new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8))))
                .attributions();
        assertThat(found).isNotEmpty();
        return found.stream()
                .flatMap(attribution -> Stream.of(attribution.quotation().evidence()))
                .flatMap(evidence -> evidence.warnings().stream())
                .filter(warning -> warning.code().endsWith("-words"))
                .toList();
    }
}
