package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/**
 * Draws a quotation into its text: square brackets around the content, angle ones around the cue, round ones around the
 * mentions.
 *
 * <pre>
 * “[We won,]” &lt;said&gt; (Ann Lee)
 * </pre>
 */
public final class SpanDrawing {
    private SpanDrawing() {}

    private record Sign(int at, boolean closes, int other, String sign) {}

    /** The stretch of {@code text} from the first of the spans to the last, with its marks outside. */
    static String of(String text, Quotation quotation) {
        List<Sign> signs = new ArrayList<>();
        add(quotation, signs);
        return draw(text, signs);
    }

    /**
     * All of {@code quotations} in the whole of {@code text}; a span of several is drawn once, and {@code ¶} stands for
     * blank lines.
     */
    public static String ofAll(String text, List<Quotation> quotations) {
        List<Sign> signs = new ArrayList<>();
        add(new Span(0, text.length()), "", "", signs);
        quotations.forEach(quotation -> add(quotation, signs));
        return draw(text, signs.stream().distinct().toList()).replaceAll("( ¶ )+", " ¶ ");
    }

    /** {@code spans} in square brackets, in the whole of {@code text}. */
    static String of(String text, List<Span> spans) {
        List<Sign> signs = new ArrayList<>();
        add(new Span(0, text.length()), "", "", signs);
        spans.forEach(span -> add(span, "[", "]", signs));
        return draw(text, signs);
    }

    private static void add(Quotation quotation, List<Sign> signs) {
        quotation.parts().forEach(part -> add(part.span(), "[", "]", signs));
        quotation.cue().ifPresent(cue -> add(cue.span(), "<", ">", signs));
        quotation.mentions().forEach(mention -> add(mention.span(), "(", ")", signs));
    }

    private static void add(Span span, String open, String close, List<Sign> signs) {
        signs.add(new Sign(span.start(), false, span.end(), open));
        signs.add(new Sign(span.end(), true, span.start(), close));
    }

    private static String draw(String text, List<Sign> unsorted) {
        List<Sign> signs = new ArrayList<>(unsorted);
        signs.sort(Comparator.comparingInt(Sign::at)
                .thenComparing(Sign::closes, Comparator.reverseOrder())
                .thenComparing(Sign::other, Comparator.reverseOrder()));
        StringBuilder drawn = new StringBuilder();
        int at = signs.get(0).at();
        for (Sign sign : signs) {
            drawn.append(text, at, sign.at()).append(sign.sign());
            at = sign.at();
        }
        return drawn.toString().replace("\n", " ¶ ");
    }
}
