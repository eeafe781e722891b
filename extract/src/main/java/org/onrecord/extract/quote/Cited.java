package org.onrecord.extract.quote;

import java.util.Optional;
import org.onrecord.extract.words.Roles;
import org.onrecord.quotation.MentionKind;

/**
 * Whom a medium names as its source: <i>TASS reported, citing Ann Lee, that …</i>, <i>Interfax reports with reference
 * to Lee</i>.
 *
 * @param subject the one who is cited
 * @param after the piece after the citation, its comma included
 */
record Cited(Subject subject, int after) {
    /** The citation that starts at piece {@code from}, a comma before it left out. */
    static Optional<Cited> at(NarratorLine line, int from) {
        int i = line.is(from, ",") ? from + 1 : from;
        int name;
        if (line.is(i, "citing") || line.is(i, "quoting")) {
            name = i + 1;
        } else if (line.is(i, "with") && line.is(i + 1, "reference") && line.is(i + 2, "to")) {
            name = i + 3;
        } else if (line.is(i, "referring") && line.is(i + 1, "to")) {
            name = i + 2;
        } else {
            return Optional.empty();
        }
        return MentionFinder.after(line, name)
                .map(subject -> new Cited(subject, line.is(subject.to(), ",") ? subject.to() + 1 : subject.to()));
    }

    /** Whether the subject may be a medium, which passes words on; a person with a full name says them. */
    static boolean isMedium(NarratorLine line, Subject subject) {
        return subject.mentions().get(0).kind() == MentionKind.NAME
                && !Roles.isGivenName(line.piece(subject.from()).text());
    }
}
