package org.onrecord.extract.quote.phrase;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.PartOfSpeech;

/** A name before its apposition that lost its second comma: <i>Ann Lee, the head of the Chamber of Trade said</i>. */
final class NameBefore {
    private NameBefore() {}

    /** The named person before the comma before {@code phrase}, if {@code phrase} tells of a role. */
    static Optional<Subject> find(NounPhrase phrase) {
        NarratorLine line = phrase.line();
        int comma = phrase.from() - 1;
        boolean role = phrase.first().is(PartOfSpeech.DET)
                || RoleWords.isRole(phrase.first().lower());
        if (NameFinder.find(phrase).filter(name -> name.from() > phrase.from()).isPresent()
                        && !phrase.first().is(PartOfSpeech.DET)
                || !role
                || !line.is(comma, ",")
                || !holdsRole(phrase)) {
            return Optional.empty();
        }
        Optional<NounPhrase> before =
                PhraseFinder.endingBefore(line, comma).filter(np -> LeadingAdjunct.startsClause(line, np.from()));
        return before.flatMap(np -> NameFinder.find(np)
                .filter(name -> name.to() == np.to() && name.to() - name.from() > 1)
                .map(name -> {
                    Mention mention = new Mention(
                            line.span(name.from(), name.to()), line.span(np.from(), phrase.to()), MentionKind.NAME);
                    return new Subject(List.of(mention), np.from(), phrase.to());
                }));
    }

    private static boolean holdsRole(NounPhrase phrase) {
        for (int i = phrase.from(); i < Math.min(phrase.to(), phrase.from() + 6); i++) {
            if (RoleWords.isRole(phrase.line().piece(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
