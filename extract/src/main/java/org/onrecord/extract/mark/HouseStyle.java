package org.onrecord.extract.mark;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.extract.mark.Mark.Shape;
import org.onrecord.extract.mark.Mark.Style;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * How a page sets its marks, by the vote of all of them.
 *
 * @param singles whether its quotations stand in single marks, as British houses set them
 * @param typed whether {@code <<} and {@code >>} are marks: where both occur around words, or one opens a sentence
 * @param guillemets which of the two opens
 * @param low whether quotations open with {@code „}, so that {@code “} closes them
 * @param mixed whether curly and straight double marks both occur
 */
record HouseStyle(boolean singles, boolean typed, Guillemets guillemets, boolean low, boolean mixed) {
    private static final double MIXED_PAIR = 0.3;
    private static final double UNUSUAL_PAIR = 1;
    private static final Pattern TYPED =
            Pattern.compile("(?<![^\\s(])<<\\s?\\p{Lu}|<<(?=[\\p{L}\\p{M}\\s])[^<>\\n]{1,2000}>>");
    private static final Pattern HEADLINE_PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])['‘][\\p{L}\\p{M}\\p{N}][^'‘’\\n]{1,120}(?:['’]\\p{L}[^'‘’\\n]{0,80}){0,3}['’](?![\\p{L}\\p{M}\\p{N}])");

    /** The vote of {@code document}. */
    static HouseStyle of(Document document) {
        String text = document.text();
        return new HouseStyle(
                SingleMarks.areUsed(text),
                TYPED.matcher(text).find(),
                Guillemets.of(text),
                text.indexOf('„') >= 0,
                text.indexOf('"') >= 0 && text.indexOf('“') >= 0);
    }

    /** Whether single marks may be quotation marks in {@code block}; headlines and paragraphs vote for themselves. */
    boolean singlesIn(String text, Block block) {
        boolean headline = block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING;
        Span span = block.span();
        return singles
                || holdsSingle(text, span)
                        && (headline
                                        && HEADLINE_PAIR
                                                .matcher(text)
                                                .region(span.start(), span.end())
                                                .find()
                                || SingleMarks.areUsedAlone(text, span));
    }

    private static boolean holdsSingle(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if ("'‘`".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The marks as this page means them: guillemets turned round, {@code “} after {@code „} open to both. */
    List<Mark> read(String text, List<Mark> marks) {
        return marks.stream().map(mark -> read(text, mark)).toList();
    }

    private Mark read(String text, Mark mark) {
        if (mark.style() == Style.GUILLEMET || mark.style() == Style.ANGLE) {
            return mark.span().length() > 1 ? mark : mark.with(guillemets.shape(mark.shape()));
        }
        boolean high = "“‘".indexOf(text.charAt(mark.span().start())) >= 0;
        return low && high ? mark.with(Shape.EITHER) : mark;
    }

    /** What it costs that {@code closer} closes {@code opener}, where both are double marks. */
    double pairing(Style opener, Style closer) {
        if (opener == closer) {
            return 0;
        }
        return mixed ? MIXED_PAIR : UNUSUAL_PAIR;
    }
}
