package org.onrecord.bench.distort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import org.onrecord.bench.mutation.Edit;
import org.onrecord.text.Span;

/** Sets every letter in the other case, one for one: {@code ß}, whose capitals are two letters, stays. */
record Recased(IntUnaryOperator recase) implements Distortion {
    /** All in capitals. */
    static Recased capitals() {
        return new Recased(Character::toUpperCase);
    }

    /** All in small letters. */
    static Recased small() {
        return new Recased(Character::toLowerCase);
    }

    @Override
    public List<Edit> edits(String text, RandomGenerator chance) {
        return edits(text);
    }

    /** The letters of {@code text} that change, one edit each. */
    List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            int now = recase.applyAsInt(sign);
            if (now != sign) {
                edits.add(new Edit(new Span(at, end), Character.toString(now)));
            }
            at = end;
        }
        return edits;
    }
}
