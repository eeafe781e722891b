package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.PartOfSpeech;

/**
 * A line that ends in a colon and tells whose words follow: {@code Ann Lee wrote to the council:}.
 *
 * @param subject who speaks
 * @param cue the verb, or the colon where there is none that we know
 * @param hasVerb whether there is one
 */
record Introduction(Subject subject, Cue cue, boolean hasVerb) {
    /** What {@code line}, the last of its block, introduces. */
    static Optional<Introduction> of(NarratorLine line, Candidates candidates) {
        int colon = line.size() - 1;
        if (colon < 1 || !line.is(colon, ":") || candidates.next(line).isPresent()) {
            return Optional.empty();
        }
        List<CueSite> sites = candidates.sites(line);
        Optional<CueSite> site = sites.isEmpty() ? Optional.empty() : Optional.of(sites.get(sites.size() - 1));
        Cue cue =
                site.map(CueSite::cue).orElseGet(() -> new Cue(line.piece(colon).span(), ":"));
        return site.flatMap(candidates::subject)
                .or(() -> site.flatMap(found -> MentionFinder.after(line, found.after())
                        .filter(subject -> subject.to() == colon)
                        .filter(subject -> isSomebody(line, subject))))
                .or(() -> candidates.mainSubject(line, colon).filter(Introduction::isNamed))
                .or(() -> PhraseFinder.startingAt(line, 0)
                        .map(MentionFinder::subject)
                        .filter(Introduction::isNamed))
                .map(subject -> new Introduction(subject, cue, site.isPresent()));
    }

    /** <i>Ann Lee declared her victory:</i> what is somebody's own does not speak, but for <i>wrote her lawyer:</i>. */
    private static boolean isSomebody(NarratorLine line, Subject subject) {
        boolean owned = line.piece(subject.from()).is(PartOfSpeech.PRON);
        return !owned
                || isNamed(subject)
                || subject.to() - subject.from() == 1
                || IntStream.range(subject.from(), subject.to())
                        .mapToObj(i -> line.piece(i).lower())
                        .anyMatch(word ->
                                RoleWords.isRole(word) || RoleWords.isOrganisation(word) || RoleWords.isBody(word));
    }

    private static boolean isNamed(Subject subject) {
        return subject.mentions().get(0).kind() == MentionKind.NAME;
    }
}
