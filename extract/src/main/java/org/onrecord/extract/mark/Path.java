package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.mark.Decision.Action;

/**
 * One way to read the marks up to some place, and what it costs.
 *
 * @param before the way up to the mark before, none at the start
 * @param action what the last mark does
 * @param stack what is open behind it
 * @param cost of all decisions so far
 */
record Path(@Nullable Path before, Action action, int stack, double cost) {
    static Path start(int stack) {
        return new Path(null, Action.NONE, stack, 0);
    }

    Path then(Action next, int open, double more) {
        return new Path(this, next, open, cost + more);
    }

    Path dearer(double more) {
        return new Path(before, action, stack, cost + more);
    }

    /** The decisions of this path about {@code marks}, all of them. */
    List<Decision> decisions(List<Mark> marks) {
        List<Decision> decisions = new ArrayList<>();
        Path at = this;
        for (int i = marks.size() - 1; i >= 0; i--) {
            decisions.add(new Decision(marks.get(i), at.action, Stack.depth(at.stack)));
            Path earlier = at.before;
            at = earlier == null ? at : earlier;
        }
        Collections.reverse(decisions);
        return decisions;
    }
}
