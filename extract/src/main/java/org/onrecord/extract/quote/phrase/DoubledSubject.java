package org.onrecord.extract.quote.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Warning;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;

/**
 * A subject that translation gave twice: the name, words about the occasion, a comma and <i>he</i>.
 *
 * <pre>
 * In May, director Ann Lee in an interview with the channel, she said that …
 * </pre>
 */
public final class DoubledSubject {
    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private DoubledSubject() {}

    /** The name in whose place the pronoun at {@code subject} stands, if no verb stands between them. */
    public static Optional<Subject> resume(NarratorLine line, Subject subject) {
        int pronoun = subject.from();
        boolean fits = subject.mentions().get(0).kind() == MentionKind.PRONOUN
                && PRONOUNS.contains(line.piece(pronoun).lower())
                && line.is(pronoun - 1, ",")
                && noVerb(line, pronoun - 1);
        if (!fits) {
            return Optional.empty();
        }
        int from = Dates.endAt(line, 0);
        from = line.is(from, ",") ? from + 1 : from;
        if (from >= pronoun - 1 || line.piece(from).is(PartOfSpeech.ADP, PartOfSpeech.SCONJ)) {
            return Optional.empty();
        }
        int start = from;
        return NameFinder.find(new NounPhrase(line, start, pronoun - 1))
                .filter(name -> name.to() < pronoun - 1)
                .map(name -> {
                    Span span = line.span(name.from(), name.to());
                    Mention mention = new Mention(span, line.span(start, name.to()), MentionKind.NAME);
                    Warning warning = new Warning(
                            "doubled-subject",
                            "“" + line.piece(pronoun).text() + "” after the name “" + words(line, name)
                                    + "” in one clause",
                            "both are the same person");
                    return new Subject(List.of(mention), start, name.to(), List.of(warning));
                });
    }

    private static boolean noVerb(NarratorLine line, int end) {
        for (int i = 0; i < end; i++) {
            if (line.piece(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                    || line.piece(i).isRun()) {
                return false;
            }
        }
        return true;
    }

    private static String words(NarratorLine line, NounPhrase phrase) {
        return line.pieces().subList(phrase.from(), phrase.to()).stream()
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }
}
