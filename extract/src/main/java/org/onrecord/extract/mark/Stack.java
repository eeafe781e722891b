package org.onrecord.extract.mark;

import java.util.List;
import org.onrecord.extract.mark.Mark.Style;

/** The styles of the quotations that are open, innermost last, packed into one number: three bits a style. */
final class Stack {
    static final int EMPTY = 0;
    static final int DEEPEST = 3;
    private static final List<Style> STYLES = List.of(Style.values());
    private static final int BITS = 3;
    private static final int MASK = (1 << BITS) - 1;

    private Stack() {}

    static int push(int stack, Style style) {
        return stack << BITS | STYLES.indexOf(style) + 1;
    }

    static int pop(int stack) {
        return stack >> BITS;
    }

    /** The innermost style of a stack that is not empty. */
    static Style top(int stack) {
        return STYLES.get((stack & MASK) - 1);
    }

    static int depth(int stack) {
        int depth = 0;
        for (int rest = stack; rest != EMPTY; rest = pop(rest)) {
            depth++;
        }
        return depth;
    }

    /** {@code stack} from its innermost style on that fits {@code style}; empty where there is none. */
    static int from(int stack, Style style) {
        int rest = stack;
        while (rest != EMPTY && !top(rest).fits(style)) {
            rest = pop(rest);
        }
        return rest;
    }
}
