package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.Bootstrap.Interval;
import org.onrecord.eval.Evaluation.Compared;
import org.onrecord.eval.Evaluation.Scores;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.text.Span;

/** How counts become figures and lines; whole tables are compared where files are read. */
class FiguresTest {
    private static final String TEXT = "It works, Lee said.";

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 1, 1, 1", "0, 2, 0, 0, 0, 0, 0", "0, 0, 0, 3, 0, 0, 0", "1, 2, 1, 4, 0.5, 0.25, 0.3333"})
    void nothingFoundOfNothingIsRight(
            double rightFound, int found, double rightGold, int gold, double precision, double recall, double f1) {
        Counts counts = new Counts(rightFound, found, rightGold, gold);
        assertThat(counts.precision()).isEqualTo(precision);
        assertThat(counts.recall()).isEqualTo(recall);
        assertThat(counts.f1()).isBetween(f1, f1 + 0.0001);
    }

    @Test
    void halvesAreRoundedToEvenFromTheFigureItself() {
        Row row = Row.of(Metric.E2E);
        Scores scores = new Scores(
                2,
                32,
                16,
                new TreeMap<>(Map.of(row, new Counts(0.5, 16, 3, 32))),
                Map.of(row, new Interval(0.0625, 0.1875)),
                List.of());
        assertThat(ScoreTable.lines(scores, ScoreOptions.usual()).get(2))
                .isEqualTo("e2e                           0.0312  0.0938  0.0469   0.062-0.188     16/32");
    }

    @Test
    void theHeadNamesWhatWasAsked() {
        ScoreOptions options = new ScoreOptions(
                ScoreOptions.Match.CONTAIN,
                0.1234567,
                List.of(new DontCare("cueClass", "other"), new DontCare("optional", "true")),
                ScoreOptions.Types.AUTO,
                false);
        assertThat(ScoreTable.lines(new Evaluation(options, Bootstrap.NONE).score(List.of()), options))
                .hasSize(2)
                .first()
                .isEqualTo("documents 0   gold quotes 0   predicted quotes 0   match=contain>=0.123457"
                        + "   dont-care cueClass=other,optional=true");
    }

    @Test
    void oneArticleHasNoInterval() {
        AnnotatedQuotation quotation = new AnnotatedQuotation(
                Optional.of(QuotationKind.INDIRECT),
                List.of(new Span(0, 8)),
                List.of(new Span(10, 13)),
                List.of(new Span(14, 18)),
                Optional.empty(),
                Map.of());
        AnnotatedArticle article = new AnnotatedArticle("a1", TEXT, List.of(quotation));
        Compared same = new Compared(article, Optional.of(article));
        Evaluation evaluation = new Evaluation(ScoreOptions.usual(), new Bootstrap(10, 1));
        assertThat(evaluation.score(List.of(same)).intervals()).isEmpty();
        assertThat(evaluation.score(List.of(same, same)).intervals())
                .containsEntry(Row.of(Metric.E2E, QuotationKind.INDIRECT), new Interval(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "optional=True, true",
        "optional=true, true",
        "optional=False, false",
        "why=none, true",
        "name=Lee, true",
        "name=lee, false",
        "missing=None, true",
        "name=, false"
    })
    void whatIsNotCaredForHasTheValue(String printed, boolean fits) {
        AnnotatedQuotation quotation = new AnnotatedQuotation(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of("optional", "True", "why", "None", "name", "Lee"));
        DontCare dontCare = DontCare.parse(printed).orElseThrow();
        assertThat(dontCare.fits(quotation)).isEqualTo(fits);
        assertThat(dontCare).hasToString(printed);
        assertThat(DontCare.parse("optional")).isEmpty();
    }

    @Test
    void textIsQuotedAsPythonDoes() {
        assertThat(List.of(
                        "it's", "a\"b", "'\"", "\\\n\t\r\0\u007f\u00a0\u200b\ud83d\ude80\ue000\udb40\udc01", "\ud83d"))
                .extracting(QuotedText::of)
                .containsExactly(
                        "\"it's\"",
                        "'a\"b'",
                        "'\\'\"'",
                        "'\\\\\\n\\t\\r\\x00\\x7f\\xa0\\u200b\ud83d\ude80\\ue000\\U000e0001'",
                        "'\\ud83d'");
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Bootstrap(-1, 1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new ScoreOptions(
                        ScoreOptions.Match.JACCARD, Double.NaN, List.of(), ScoreOptions.Types.AUTO, false))
                .hasMessageContaining("NaN");
    }
}
