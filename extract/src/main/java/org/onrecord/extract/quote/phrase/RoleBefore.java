package org.onrecord.extract.quote.phrase;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;

/** A role before the comma before a name: <i>The chief engineer of the bureau, secretary-general Ann Lee said</i>. */
final class RoleBefore {
    private RoleBefore() {}

    /** {@code subject} with the role that opens the line before it, if nothing but that role stands there. */
    static Subject extend(NarratorLine line, Subject subject) {
        int comma = subject.from() - 1;
        boolean single =
                subject.mentions().size() == 1 && subject.mentions().get(0).kind() == MentionKind.NAME;
        if (!single || !line.is(comma, ",")) {
            return subject;
        }
        Optional<NounPhrase> role = PhraseFinder.endingBefore(line, comma)
                .filter(phrase ->
                        phrase.from() == 0 && RoleWords.isRole(phrase.last().lower()))
                .filter(phrase -> NameFinder.find(phrase).isEmpty());
        return role.map(phrase -> {
                    Mention mention = subject.mentions().get(0);
                    Mention whole = new Mention(
                            mention.span(), mention.whole().cover(phrase.first().span()), mention.kind());
                    return new Subject(List.of(whole), 0, subject.to());
                })
                .orElse(subject);
    }
}
