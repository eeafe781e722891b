package org.onrecord.extract;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.fixtures.Fixture;
import org.onrecord.fixtures.Golden;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Document;

/** What each stage makes of every page, beside what it made of it when somebody last looked. */
class StageGoldenTest {
    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void blocksOfTheDocument(Fixture fixture) {
        Document document = TextPages.extract(TextPages.of(fixture)).document().document();

        Golden.of(fixture, "document.txt")
                .check(document.blocks().stream()
                        .map(block -> block.kind() + " | " + document.text(block.span()) + "\n")
                        .collect(joining()));
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void quotationsWithTheirSpeakers(Fixture fixture) {
        ExtractedPage extracted = TextPages.extract(TextPages.of(fixture));
        Document document = extracted.document().document();

        Golden.of(fixture, "quotations.txt")
                .check(extracted.attributions().stream()
                        .map(attribution -> draw(document, attribution))
                        .collect(joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#bad")
    void messagesAboutBadPages(Fixture fixture) {
        Golden.of(fixture, "errors.txt").check(messages(fixture));
    }

    private static String draw(Document document, Attribution attribution) {
        Evidence found = attribution.quotation().evidence();
        String warnings = Stream.of(found, attribution.evidence())
                .flatMap(evidence -> evidence.warnings().stream())
                .map(StageGoldenTest::draw)
                .collect(joining());
        return SpanDrawing.of(document.text(), attribution.quotation()) + "\n    "
                + StatementLine.of(document, attribution) + "\n    " + found.rule() + ", "
                + attribution.evidence().rule() + "\n" + warnings;
    }

    private static String draw(Warning warning) {
        return "    ! " + warning.code() + ": saw " + warning.seen() + "; assumed " + warning.assumed() + "\n";
    }

    private static String messages(Fixture fixture) {
        try {
            ExtractedPage extracted = TextPages.extract(TextPages.of(fixture));
            return lines(extracted.diagnostics())
                    + TextPages.lines(extracted).stream()
                            .map(line -> line + "\n")
                            .collect(joining());
        } catch (InputException refused) {
            return lines(refused.diagnostics());
        }
    }

    private static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(found -> found + " [" + found.code() + "]\n")
                .collect(joining());
    }
}
