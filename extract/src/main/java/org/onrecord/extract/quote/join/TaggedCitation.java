package org.onrecord.extract.quote.join;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.Cited;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.NounPhrase;
import org.onrecord.extract.tagger.TaggedAttribution;
import org.onrecord.text.Span;

/**
 * Gives words that a medium passes on to whom it cites. The tagger takes the medium for the speaker, and often the one
 * who is cited for a part of the words.
 *
 * <pre>
 * The talks, TASS wrote, citing the press service, have been held.
 * </pre>
 */
final class TaggedCitation {
    private TaggedCitation() {}

    /** {@code found} with the cited one as its source; the same where nobody is cited. */
    static TaggedAttribution resolve(NarratorLine line, TaggedAttribution found, Optional<CueSite> site) {
        if (found.source().filter(source -> isMedium(line, source)).isEmpty()) {
            return found;
        }
        int behind =
                site.map(CueSite::after).orElse(line.startingFrom(found.cue().end()));
        int within = line.endingAfter(found.cue().start());
        return Cited.at(line, behind)
                .map(cited -> resolve(line, found, cited, behind))
                .or(() -> Cited.at(line, within).map(cited -> resolve(line, found, cited, within)))
                .orElse(found);
    }

    private static TaggedAttribution resolve(NarratorLine line, TaggedAttribution found, Cited cited, int from) {
        Span citation = line.span(from, cited.after());
        List<Span> contents = found.contents().stream()
                .flatMap(content -> outside(line, content, citation))
                .toList();
        Subject speaker = cited.subject();
        return contents.isEmpty()
                ? found
                : new TaggedAttribution(
                        found.cue(),
                        found.statement(),
                        found.cueProbability(),
                        contents,
                        Optional.of(line.span(speaker.from(), speaker.to())),
                        found.contentProbability(),
                        found.sourceProbability(),
                        found.marked());
    }

    private static boolean isMedium(NarratorLine line, Span source) {
        NounPhrase phrase = NounPhrase.of(line, source);
        return !phrase.pieces().isEmpty()
                && phrase.pieces().stream().noneMatch(Piece::isRun)
                && Cited.isMedium(line, MentionFinder.subject(phrase));
    }

    /** What of {@code content} stands before and behind {@code citation}. */
    private static Stream<Span> outside(NarratorLine line, Span content, Span citation) {
        if (!content.overlaps(citation)) {
            return Stream.of(content);
        }
        int before = line.startingFrom(citation.start()) - 1;
        int behind = line.startingFrom(citation.end());
        Stream<Span> first = content.start() < citation.start() && before >= 0
                ? Stream.of(new Span(content.start(), line.piece(before).span().end()))
                : Stream.empty();
        Stream<Span> second = content.end() > citation.end() && behind < line.size()
                ? Stream.of(new Span(line.piece(behind).span().start(), content.end()))
                : Stream.empty();
        return Stream.concat(first, second);
    }
}
