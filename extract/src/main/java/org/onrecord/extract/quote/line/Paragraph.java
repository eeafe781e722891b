package org.onrecord.extract.quote.line;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * The lines of one block.
 *
 * @param lines in reading order, at least one
 */
public record Paragraph(List<NarratorLine> lines) {
    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** The paragraphs that {@code lines} make, in their order. */
    public static List<Paragraph> of(List<NarratorLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<NarratorLine> open = new ArrayList<>();
        for (NarratorLine line : lines) {
            if (!open.isEmpty() && open.get(0).block() != line.block()) {
                paragraphs.add(new Paragraph(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open));
        }
        return paragraphs;
    }

    public NarratorLine first() {
        return lines.get(0);
    }

    public NarratorLine last() {
        return lines.get(lines.size() - 1);
    }

    public int block() {
        return first().block();
    }

    /** The words behind piece {@code sign} of the first line. */
    public Span behind(int sign) {
        return new Span(first().piece(sign + 1).span().start(), last().span().end());
    }
}
