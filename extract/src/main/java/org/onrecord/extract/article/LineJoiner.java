package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.SourcedText;
import org.onrecord.text.BlockKind;

/** Puts the parts of a sentence together that is broken over lines, where it plainly goes on. */
final class LineJoiner {
    /** So much of the end of a block decides about the next line. */
    private static final int TAIL = 400;

    private final BrokenSentence broken = new BrokenSentence();

    List<Line> join(List<Line> lines) {
        WrapWidth width = WrapWidth.of(lines);
        List<Line> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            SourcedText.Builder words = new SourcedText.Builder().line(first.text());
            int last = i;
            while (last + 1 < lines.size() && alike(lines.get(last), lines.get(last + 1))) {
                Line next = lines.get(last + 1);
                boolean goesOn = width.goesOn(lines.get(last), next)
                        || broken.goesOn(words.tail(TAIL), next.words(), next.afterGap(), i == 0);
                if (!goesOn) {
                    break;
                }
                words.line(next.text());
                last++;
            }
            joined.add(last == i ? first : new Line(words.build(), first.afterGap(), first.kind(), first.linked()));
            i = last + 1;
        }
        return joined;
    }

    /** Lines of one kind, in the order of the page; a heading of the markup goes with nothing. */
    private static boolean alike(Line line, Line next) {
        Optional<BlockKind> kind = line.kind();
        boolean fixed =
                kind.isPresent() && kind.get() != BlockKind.PARAGRAPH && kind.get() != BlockKind.BLOCK_QUOTATION;
        return !fixed
                && kind.equals(next.kind())
                && line.text().sourceStart() <= next.text().sourceStart();
    }
}
