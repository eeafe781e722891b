package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.extract.quote.phrase.DateReading;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** The tagger's content stands in braces, its cue in angle brackets, its source in square ones. */
class TaggedOccasionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{“We won,”} [Ann Lee] <said> on Friday.|WHEN on Friday",
                "[Ann Lee] <said> on Friday {they had won}.|WHEN on Friday",
                "On Friday, [Ann Lee] <said> {they had won}.|WHEN On Friday",
                "{“We won,”} [Ann Lee] <said> in an interview with the Herald.|MEDIUM in an interview with the Herald",
                "{“We won,”} [Ann Lee] <said> in a statement on Friday.|MEDIUM in a statement, WHEN on Friday",
                "{“We won,”} [Ann Lee] <said> to the reporters.|ADDRESSEE the reporters",
            })
    void readsTheWordsAroundTheCue(String drawn, String details) {
        assertThat(details(drawn, false)).isEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Ann Lee] <told> reporters {they had won}.|true|ADDRESSEE reporters",
                "[Ann Lee] <told> reporters on Friday {they had won}.|true|ADDRESSEE reporters, WHEN on Friday",
                "[Ann Lee] <told> reporters {they had won}.|false|",
                "{“We won,”} <told> [Ann Lee] reporters.|true|",
            })
    void takesAnAddresseeRightBehindAVerbThatHasOne(String drawn, boolean addressed, String details) {
        assertThat(details(drawn, addressed)).isEqualTo(details == null ? "" : details);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{They had won on Friday}, [Ann Lee] <said>.",
                "{“We won on Friday,”} [Ann Lee] <said>.",
                "The town slept on Friday while [Ann Lee] <said> {they had won}.",
                "[Ann Lee] <said> {they had won} on Friday.",
                "[Ann Lee] <said> {they had won}.",
            })
    void leavesContentAndWordsFarFromTheCue(String drawn) {
        assertThat(details(drawn, true)).isEmpty();
    }

    private static String details(String drawn, boolean addressed) {
        String text = drawn.replaceAll("[{}<>\\[\\]]", "");
        Document document = Lines.document(text);
        SettingFinder settings = new SettingFinder(new DateReading(text, Optional.empty()));
        return TaggedOccasion.of(
                        Lines.of(document).get(0),
                        List.of(span(drawn, '{', '}')),
                        List.of(span(drawn, '<', '>'), span(drawn, '[', ']')),
                        addressed,
                        settings)
                .stream()
                .map(detail -> detail.kind() + " " + document.text(detail.span()))
                .collect(Collectors.joining(", "));
    }

    /** What stands between the two signs, as a span of the text without any. */
    private static Span span(String drawn, char opens, char closes) {
        return new Span(offset(drawn, opens), offset(drawn, closes));
    }

    private static int offset(String drawn, char sign) {
        return drawn.substring(0, drawn.indexOf(sign))
                .replaceAll("[{}<>\\[\\]]", "")
                .length();
    }
}
