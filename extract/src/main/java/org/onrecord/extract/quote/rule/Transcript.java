package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Paragraph;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;

/**
 * Several people speak in turn, each behind a name and a colon, without marks.
 *
 * <pre>
 * ANN LEE: I have seen the pump.
 * TOM BERG (head of the council): Then you know why we closed the gate.
 * </pre>
 *
 * <p>Lists have labels too. It takes two names, near each other, both behind which somebody speaks: says <i>I</i>, or
 * asks.
 */
public final class Transcript implements PageRule {
    private static final double SURE = 0.85;
    private static final int FARTHEST = 4;
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "my", "our", "me", "us", "i'm", "we're", "i've", "we've");
    private static final Set<String> ADDRESS = Set.of("you", "your", "?");

    @Override
    public RuleId id() {
        return RuleId.TRANSCRIPT;
    }

    @Override
    public List<Quotation> find(Document document, Candidates candidates, List<Quotation> told) {
        List<NarratorLine> lines = candidates.lines();
        Set<String> surnames = surnames(lines);
        List<Quotation> found = new ArrayList<>();
        List<TranscriptLabel> run = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(lines)) {
            if (!run.isEmpty()
                    && paragraph.block() - run.get(run.size() - 1).paragraph().block() > FARTHEST) {
                close(run, found);
            }
            TranscriptLabel.of(paragraph, surnames).ifPresent(run::add);
        }
        close(run, found);
        return found;
    }

    private static void close(List<TranscriptLabel> run, List<Quotation> found) {
        Set<String> names = new HashSet<>();
        Set<String> voices = new HashSet<>();
        for (TranscriptLabel label : run) {
            names.add(label.key());
            if (speaks(label)) {
                voices.add(label.key());
            }
        }
        if (names.size() > 1 && voices.size() > 1) {
            run.forEach(label -> quotation(label, found));
        }
        run.clear();
    }

    private static void quotation(TranscriptLabel label, List<Quotation> found) {
        NarratorLine line = label.paragraph().first();
        new Draft(RuleId.TRANSCRIPT, SURE)
                .unmarked(label.words())
                .mentions(List.of(label.mention()))
                .cue(new Cue(line.piece(label.colon()).span(), ":"))
                .find()
                .ifPresent(found::add);
    }

    /** Behind a name in capitals a question or an address tells of speech; behind another, a first person only. */
    private static boolean speaks(TranscriptLabel label) {
        return label.paragraph().lines().stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.span().start() >= label.words().start())
                .anyMatch(piece ->
                        FIRST_PERSON.contains(piece.lower()) || label.capitals() && ADDRESS.contains(piece.lower()));
    }

    /** The words behind a given name, anywhere in the page. */
    private static Set<String> surnames(List<NarratorLine> lines) {
        Set<String> surnames = new HashSet<>();
        for (NarratorLine line : lines) {
            for (int i = 0; i + 1 < line.size(); i++) {
                Piece given = line.piece(i);
                Piece next = line.piece(i + 1);
                if (given.isCapitalised() && RoleWords.isGivenName(given.lower()) && next.isCapitalised()) {
                    surnames.add(next.lower());
                }
            }
        }
        return surnames;
    }
}
