package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.extract.StatementLine;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.join.QuotationFinder;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.extract.token.SentenceSplitter;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Document;
import org.onrecord.text.TokenizedDocument;

/** What the resolver of one kind of mention makes of the statements of small texts; {@code ¶} parts paragraphs. */
final class SpeakersFound {
    private final String rule;

    private SpeakersFound(String rule) {
        this.rule = rule;
    }

    /** Of the statements whose speaker the resolver {@code rule} tells, by its name in the evidence. */
    static SpeakersFound by(String rule) {
        return new SpeakersFound(rule);
    }

    /**
     * The speakers whom the resolver tells, in reading order: {@code Ann Lee; Tom Berg} of two, {@code (the report)} of
     * somebody without a name, {@code ?} of nobody.
     */
    List<String> in(String text) {
        return resolved(text)
                .map(each -> String.join(
                        "; ",
                        each.speakers().stream().map(StatementLine::speaker).toList()))
                .toList();
    }

    /** The codes of the warnings that the resolver gives with them. */
    List<String> warnings(String text) {
        return resolved(text)
                .flatMap(each -> each.evidence().warnings().stream())
                .map(Warning::code)
                .toList();
    }

    /** Why it names nobody, of each that it doesn't name. */
    List<String> reasons(String text) {
        return resolved(text)
                .flatMap(each -> each.speakers().stream())
                .filter(Speaker.Unresolved.class::isInstance)
                .map(speaker -> ((Speaker.Unresolved) speaker).reason())
                .toList();
    }

    private Stream<Attribution> resolved(String text) {
        return all(text).stream().filter(each -> each.evidence().rule().equals(rule));
    }

    /** The statements of {@code text} with whoever made them, whatever resolver told. */
    static List<Attribution> all(String text) {
        Document document = Lines.document(text.replace(" ¶ ", "\n\n"));
        QuotationFinder finder = new QuotationFinder();
        List<QuotedRun> runs = finder.runs(document);
        TokenizedDocument tokenized = new SentenceSplitter()
                .split(document, runs.stream().map(QuotedRun::outer).toList());
        return new SpeakerResolver()
                .resolve(
                        tokenized,
                        finder.find(tokenized, runs, Optional.empty()).quotations());
    }
}
