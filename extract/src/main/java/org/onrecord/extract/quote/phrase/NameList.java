package org.onrecord.extract.quote.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.PartOfSpeech;

/** The names before the last of a list: <i>Ann Lee, Tom Moss and Bob Hart said</i>. */
final class NameList {
    private NameList() {}

    /** {@code subject}, two names or a name and others, with the names before it, if nothing else opens the clause. */
    static Subject extend(NarratorLine line, Subject subject) {
        if (!isListEnd(line, subject)) {
            return subject;
        }
        List<Mention> mentions = new ArrayList<>(subject.mentions());
        int from = subject.from();
        while (line.is(from - 1, ",")) {
            Optional<NounPhrase> item = PhraseFinder.endingBefore(line, from - 1);
            Optional<NounPhrase> name = item.flatMap(NameFinder::find);
            if (name.isEmpty()
                    || name.get().to() != from - 1
                    || Dates.endAt(line, item.get().from()) == from - 1) {
                return subject;
            }
            NounPhrase own = item.get();
            mentions.add(0, MentionFinder.mention(line, name.get(), line.span(own.from(), own.to()), MentionKind.NAME));
            from = own.from();
        }
        return from < subject.from() && LeadingAdjunct.startsClause(line, from)
                ? new Subject(mentions, from, subject.to(), subject.warnings())
                : subject;
    }

    /** The name {@code phrase} with two more behind it, up to a sign: <i>said Ann Lee, Tom Moss and Bob Hart.</i> */
    static Optional<Subject> startingWith(NounPhrase phrase) {
        NarratorLine line = phrase.line();
        Subject first = MentionFinder.subject(phrase);
        Optional<Subject> rest = PhraseFinder.startingAt(line, phrase.to() + 1)
                .map(MentionFinder::subject)
                .filter(subject -> subject.mentions().size() > 1 && isListEnd(line, subject))
                .filter(subject -> subject.to() == line.size() || endsAt(line.piece(subject.to())));
        boolean named = first.mentions().size() == 1 && first.mentions().get(0).kind() == MentionKind.NAME;
        return rest.filter(subject -> named).map(subject -> {
            List<Mention> mentions = new ArrayList<>(first.mentions());
            mentions.addAll(subject.mentions());
            return new Subject(mentions, first.from(), subject.to());
        });
    }

    private static boolean endsAt(Piece piece) {
        return piece.is(",") || piece.is(PartOfSpeech.ADP) || piece.isBreak() || piece.isRun();
    }

    private static boolean isListEnd(NarratorLine line, Subject subject) {
        boolean names = subject.mentions().stream().allMatch(mention -> mention.kind() == MentionKind.NAME);
        boolean opens = !subject.mentions().isEmpty()
                && line.piece(subject.from()).span().start()
                        == subject.mentions().get(0).span().start();
        boolean others = line.is(subject.to() - 1, "others") && line.is(subject.to() - 2, "and");
        return names && opens && (subject.mentions().size() > 1 || others);
    }
}
