package org.onrecord.extract.mark;

import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Tells the signs of feet, inches, minutes and seconds from double marks: {@code 6'2"}, {@code a pipe of 12"}. */
enum Measure {
    /** A number after a number of feet or minutes. */
    SURE,
    /** A number alone: a mark where a quotation is open, else a measure. */
    MAYBE,
    /** No number before it, or a letter behind it. */
    NO;

    private static final Pattern FEET = Pattern.compile("\\d\\s?['’′]\\s?\\d{1,2}(?:\\.\\d)?[½¼¾]?$");
    private static final Pattern NUMBER = Pattern.compile("(?:(?<!\\d)\\d{1,3}(?:\\.\\d+)?[½¼¾]?|[½¼¾])$");
    private static final int REACH = 12;

    /** What stands at {@code span}. */
    static Measure of(String text, Span span, Span block) {
        char after = Neighbours.at(text, span.end(), block);
        String before = text.substring(Math.max(block.start(), span.start() - REACH), span.start());
        if ("_,.:)-$".indexOf(after) < 0 || !NUMBER.matcher(before).find()) {
            return NO;
        }
        return FEET.matcher(before).find() ? SURE : MAYBE;
    }
}
