package org.onrecord.extract.quote.content;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/** Makes parts of pieces: quoted runs are verbatim, what stands between them is reported. */
public final class ContentParts {
    private ContentParts() {}

    /** The parts of pieces {@code [from, to)}; signs at the ends of a reported part are left out. */
    public static List<ContentPart> of(NarratorLine line, int from, int to) {
        List<ContentPart> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean run = i < to && line.piece(i).isRun();
            if (run || i == to) {
                reported(line, start, i, parts);
                start = i + 1;
            }
            if (run) {
                parts.add(verbatim(line.piece(i).quoted().orElseThrow()));
            }
        }
        return parts;
    }

    static ContentPart verbatim(QuotedRun run) {
        return new ContentPart(PartKind.VERBATIM, run.inner());
    }

    private static void reported(NarratorLine line, int from, int to, List<ContentPart> parts) {
        int start = from;
        int end = to;
        while (start < end && !line.piece(start).isWord() && !line.is(start, "$") && !line.is(start, "(")) {
            start++;
        }
        while (end > start && !line.piece(end - 1).isWord() && !line.is(end - 1, ")") && !line.is(end - 1, "%")) {
            end--;
        }
        if (start < end) {
            Span span = line.span(start, end);
            parts.add(new ContentPart(PartKind.REPORTED, span));
        }
    }

    /** What was mended in the runs among pieces {@code [from, to)}. */
    static List<Warning> warnings(NarratorLine line, int from, int to) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = from; i < to; i++) {
            line.piece(i).quoted().ifPresent(run -> warnings.addAll(run.warnings()));
        }
        return warnings;
    }

    /** Whether {@code parts} say something: words between marks, or two of the article's at least. */
    public static boolean say(NarratorLine line, List<ContentPart> parts) {
        boolean verbatim = parts.stream().anyMatch(part -> part.kind() == PartKind.VERBATIM);
        long words = line.pieces().stream()
                .filter(Piece::isWord)
                .filter(piece -> parts.stream().anyMatch(part -> part.span().contains(piece.span())))
                .count();
        return verbatim || words > 1;
    }
}
