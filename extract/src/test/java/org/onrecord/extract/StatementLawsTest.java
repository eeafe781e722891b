package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.fixtures.Fixture;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Mention;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** What holds for the statements of every page. */
class StatementLawsTest {
    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void wordsOfAStatementAreTheWordsOfThePage(Fixture fixture) {
        ExtractedPage extracted = TextPages.extract(TextPages.of(fixture));
        Document document = extracted.document().document();
        List<Statement> statements = new Extractor(ExtractorOptions.RULES)
                .assemble(List.of(extracted))
                .sheet()
                .statements();

        assertThat(statements).hasSameSizeAs(extracted.attributions());
        for (int i = 0; i < statements.size(); i++) {
            List<ContentPart> parts =
                    extracted.attributions().get(i).quotation().parts();
            List<Part> printed = statements.get(i).facts().parts();
            assertThat(printed).hasSameSizeAs(parts);
            for (int j = 0; j < parts.size(); j++) {
                Span span = parts.get(j).span();
                assertThat(printed.get(j).words()).isEqualTo(document.text(span));
                assertThat(letters(document.origin(span).of(extracted.page().text()), extracted.page()))
                        .isEqualTo(document.text(span).replaceAll("\\s+", ""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void spansLieInTheDocumentInOrder(Fixture fixture) {
        ExtractedPage extracted = TextPages.extract(TextPages.of(fixture));
        Span whole = new Span(0, extracted.document().document().text().length());
        List<Span> contents = new ArrayList<>();
        int start = 0;
        for (Attribution attribution : extracted.attributions()) {
            assertThat(attribution.quotation().cover().start()).isGreaterThanOrEqualTo(start);
            start = attribution.quotation().cover().start();
            attribution.quotation().parts().forEach(part -> contents.add(part.span()));
            attribution
                    .quotation()
                    .cue()
                    .ifPresent(cue -> assertThat(whole.contains(cue.span())).isTrue());
            for (Mention mention : attribution.quotation().mentions()) {
                assertThat(whole.contains(mention.whole())).isTrue();
            }
        }
        contents.sort(Span::compareTo);
        assertFollowing(contents, whole);
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void sentencesAndTokensDoNotOverlap(Fixture fixture) {
        ExtractedPage extracted = TextPages.extract(TextPages.of(fixture));
        Span whole = new Span(0, extracted.document().document().text().length());
        List<Sentence> sentences = extracted.document().sentences();

        assertFollowing(sentences.stream().map(Sentence::span).toList(), whole);
        for (Sentence sentence : sentences) {
            assertFollowing(sentence.tokens().stream().map(Token::span).toList(), sentence.span());
        }
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void noContentIsEmptyOrPadded(Fixture fixture) {
        ExtractedPage extracted = TextPages.extract(TextPages.of(fixture));
        for (Attribution attribution : extracted.attributions()) {
            for (ContentPart part : attribution.quotation().parts()) {
                String words = extracted.document().text(part.span());
                assertThat(words).isNotBlank().isEqualTo(words.strip());
            }
        }
    }

    private static void assertFollowing(List<Span> spans, Span whole) {
        int end = whole.start();
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(whole.end());
    }

    /** The signs of a stretch of a page, without its tags, blanks and soft hyphens. */
    private static String letters(String origin, Page page) {
        String words = page.kind() == PageKind.HTML
                ? Parser.unescapeEntities(origin.replaceAll("(?s)<!--.*?-->|</?[A-Za-z][^>]*>", " "), false)
                : origin;
        return words.replaceAll("[\\s\u00a0\u3000\u00ad\u200b]+", "");
    }
}
