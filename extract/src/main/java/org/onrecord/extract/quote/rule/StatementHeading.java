package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;

/**
 * A line of its own that says whose statement the quotations below it are; or a speaker behind <i>From</i>.
 *
 * <pre>
 * Statement by Mayor Ann Lee          From Ann Lee, head of the office: “…”
 * “…”
 * </pre>
 */
final class StatementHeading implements LineRule {
    private static final double SURE = 0.9;
    private static final int LONGEST = 20;
    private static final Set<String> KINDS =
            Set.of("statement", "statements", "comment", "comments", "remarks", "message", "quote", "quotes");
    private static final Set<String> LINKS = Set.of("by", "from", "of");

    @Override
    public RuleId id() {
        return RuleId.STATEMENT_HEADING;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        if (line.size() > LONGEST || candidates.previous(line).isPresent()) {
            return List.of();
        }
        int link = line.is(0, "from") ? 0 : link(line);
        return link < 0 ? List.of() : at(line, link, candidates).map(List::of).orElse(List.of());
    }

    private static Optional<Quotation> at(NarratorLine line, int link, Candidates candidates) {
        Optional<Subject> subject = MentionFinder.after(line, link + 1)
                .filter(found -> found.mentions().get(0).kind() == MentionKind.NAME);
        int colon = line.pieces().stream().map(Piece::lower).toList().indexOf(":");
        boolean closed = colon >= 0 || link > 0 && !line.piece(line.size() - 1).isBreak();
        if (subject.isEmpty() || !closed) {
            return Optional.empty();
        }
        int end = colon >= 0 ? colon : line.size();
        if (subject.get().to() != end && !roleUpTo(line, subject.get().to(), end)) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.STATEMENT_HEADING, SURE)
                .subject(subject.get())
                .cue(new Cue(
                        line.span(0, link + 1),
                        line.piece(Math.max(0, link - 1)).lower()));
        if (colon >= 0 && colon + 1 < line.size()) {
            if (!line.piece(colon + 1).isRun() || colon + 3 < line.size()) {
                return Optional.empty();
            }
            draft.content(line, colon + 1, colon + 2);
            Following.addBareLines(draft, line, candidates);
            return draft.find();
        }
        Optional<NarratorLine> next = candidates.firstOfNextBlock(line).filter(NarratorLine::isBare);
        if (candidates.next(line).isPresent()) {
            return Optional.empty();
        }
        next.ifPresent(bare -> {
            bare.pieces().forEach(piece -> piece.quoted().ifPresent(draft::run));
            Following.addBareLines(draft, bare, candidates);
        });
        return draft.find();
    }

    /** {@code Statement by}, {@code Joint statement from}, at the line's start. */
    private static int link(NarratorLine line) {
        for (int i = 0; i < Math.min(3, line.size() - 2); i++) {
            if (KINDS.contains(line.piece(i).lower())) {
                return LINKS.contains(line.piece(i + 1).lower()) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean roleUpTo(NarratorLine line, int from, int end) {
        return line.is(from, ",") && line.pieces().subList(from, end).stream().noneMatch(Piece::isBreak);
    }
}
