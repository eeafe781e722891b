package org.onrecord.extract.quote;

import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;

/**
 * A paragraph that ends in a colon and introduces the quotation of the next one.
 *
 * <pre>
 * Ann Lee wrote to the council:
 * “…”
 * </pre>
 */
final class IntroducedParagraph implements LineRule {
    private static final double WITH_CUE = 0.9;
    private static final double WITHOUT_CUE = 0.75;

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        int colon = line.size() - 1;
        Optional<NarratorLine> content = candidates.firstOfNextBlock(line).filter(NarratorLine::isBare);
        if (colon < 1 || !line.is(colon, ":") || candidates.next(line).isPresent() || content.isEmpty()) {
            return List.of();
        }
        List<CueSite> sites = candidates.sites(line);
        Optional<CueSite> site = sites.isEmpty() ? Optional.empty() : Optional.of(sites.get(sites.size() - 1));
        Optional<Subject> said = site.flatMap(candidates::subject);
        Optional<Subject> subject = said.or(() -> site.flatMap(
                        cue -> MentionFinder.after(line, cue.after()).filter(found -> found.to() == colon)))
                .or(() -> Candidates.mainSubject(line, colon).filter(IntroducedParagraph::isNamed))
                .or(() -> PhraseFinder.startingAt(line, 0)
                        .map(MentionFinder::subject)
                        .filter(IntroducedParagraph::isNamed));
        if (subject.isEmpty()) {
            return List.of();
        }
        Draft draft =
                new Draft(IntroducedParagraph.class, site.isPresent() ? WITH_CUE : WITHOUT_CUE).subject(subject.get());
        content.get().pieces().forEach(piece -> piece.quoted().ifPresent(draft::run));
        Following.addBareLines(draft, content.get(), candidates);
        draft.cue(
                site.map(CueSite::cue).orElseGet(() -> new Cue(line.piece(colon).span(), ":")));
        return draft.find().map(List::of).orElse(List.of());
    }

    private static boolean isNamed(Subject subject) {
        return subject.mentions().get(0).kind() == MentionKind.NAME;
    }
}
