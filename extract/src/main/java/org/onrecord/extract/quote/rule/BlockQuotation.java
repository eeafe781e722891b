package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Paragraph;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;

/**
 * Words that the page sets as a block quotation, without marks, behind a line that introduces them or above a
 * signature.
 *
 * <pre>
 * Ann Lee wrote to the council:
 *     The pump was tested twice.
 *
 *     The pump was tested twice.
 *     — Ann Lee (@annlee) May 2, 2022
 * </pre>
 *
 * <p>A block quotation with neither is nobody's: pages set notices, summaries and laws like that, too.
 */
final class BlockQuotation implements PageRule {
    private static final double INTRODUCED = 0.85;
    private static final double SIGNED = 0.8;
    private static final int FEWEST_WORDS = 3;
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");

    @Override
    public RuleId id() {
        return RuleId.BLOCK_QUOTATION;
    }

    @Override
    public List<Quotation> find(Document document, Candidates candidates, List<Quotation> told) {
        List<NarratorLine> lines = candidates.lines();
        List<Quotation> found = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && isSetApart(document, lines.get(to))) {
                to++;
            }
            if (to > from) {
                quotation(candidates, from, to).ifPresent(found::add);
            }
            from = to + 1;
        }
        return found;
    }

    private static boolean isSetApart(Document document, NarratorLine line) {
        BlockKind kind = document.blocks().get(line.block()).kind();
        return kind == BlockKind.BLOCK_QUOTATION || kind == BlockKind.EMBEDDED_POST;
    }

    private static Optional<Quotation> quotation(Candidates candidates, int from, int to) {
        List<NarratorLine> lines = candidates.lines();
        List<NarratorLine> apart = lines.subList(from, to);
        if (apart.stream().anyMatch(line -> line.pieces().stream().anyMatch(Piece::isRun))) {
            return Optional.empty();
        }
        Optional<Quotation> signed = signed(apart);
        if (signed.isPresent() || from == 0) {
            return signed;
        }
        return Introduction.of(lines.get(from - 1), candidates)
                .flatMap(introduction -> words(apart, introduction.hasVerb() ? INTRODUCED : SIGNED)
                        .flatMap(draft -> draft.subject(introduction.subject())
                                .cue(introduction.cue())
                                .find()));
    }

    private static Optional<Quotation> signed(List<NarratorLine> apart) {
        for (int i = apart.size() - 1; i > 0 && i >= apart.size() - 3; i--) {
            NarratorLine line = apart.get(i);
            if (DASHES.contains(line.piece(0).text())
                    && line.block() != apart.get(i - 1).block()) {
                List<NarratorLine> words = apart.subList(0, i);
                return MentionFinder.after(line, 1)
                        .filter(subject -> subject.mentions().get(0).kind() == MentionKind.NAME)
                        .flatMap(subject -> words(words, SIGNED)
                                .flatMap(draft -> draft.subject(subject)
                                        .cue(new Cue(line.piece(0).span(), "—"))
                                        .find()));
            }
        }
        return Optional.empty();
    }

    /** One part a paragraph. */
    private static Optional<Draft> words(List<NarratorLine> lines, double sure) {
        if (lines.stream().mapToInt(NarratorLine::size).sum() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.BLOCK_QUOTATION, sure);
        for (Paragraph paragraph : Paragraph.of(lines)) {
            draft.setApart(paragraph.first().span().cover(paragraph.last().span()));
        }
        return Optional.of(draft.warn(Draft.SET_APART));
    }
}
