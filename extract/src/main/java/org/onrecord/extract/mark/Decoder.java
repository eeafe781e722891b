package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.mark.Decision.Action;
import org.onrecord.extract.mark.Mark.Style;
import org.onrecord.extract.mark.RoleModel.Costs;
import org.onrecord.text.Span;

/**
 * Decides together what the marks of a paragraph do: of all ways to read them the cheapest, by a beam over the stacks
 * of open quotations.
 *
 * <p>A role costs what the {@link RoleModel} says; a lost or surplus mark, a pair that does not match, an attribution
 * or very many words inside a quotation cost extra. Nothing is kept from one paragraph to the next but a quotation that
 * plainly goes on.
 */
final class Decoder {
    private static final int BEAM = 16;
    private static final double LOST_MARK = 3.5;
    private static final double LOST_AT_ATTRIBUTION = 1.5;
    private static final double GOES_ON = 1.5;
    private static final double NESTED_SAME = 6;
    private static final double NESTED_SIMILAR = 2;
    private static final double NESTED_OTHER = 0.5;
    private static final double OTHER_THAN_HOUSE = 1.5;
    private static final double MISMATCH = 3;
    private static final double MISPLACED = 2;
    private static final double EMPTY = 5;
    private static final double ATTRIBUTION_INSIDE = 3;
    private static final double VERY_LONG = 2;
    private static final int MANY_UNITS = 900;

    private final RoleModel model;
    private final HouseStyle style;
    private final String text;

    Decoder(RoleModel model, HouseStyle style, String text) {
        this.model = model;
        this.style = style;
        this.text = text;
    }

    /**
     * The decisions about {@code marks}.
     *
     * @param block the paragraph
     * @param marks all that may be marks in it
     * @param carried the stack that the paragraph before leaves open
     * @param goesOn whether the next paragraph takes up a quotation that this one leaves open
     */
    List<Decision> decide(Span block, List<Mark> marks, int carried, boolean goesOn) {
        if (marks.isEmpty()) {
            return List.of();
        }
        if (carried == Stack.EMPTY && isMereOpening(block, marks)) {
            return List.of(new Decision(marks.get(0), Action.OPEN, 1));
        }
        List<Path> paths = List.of(Path.start(carried));
        int from = block.start();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Gap gap = Gap.of(text, new Span(from, mark.span().start()));
            boolean tail = AttributionTail.startsAt(text, mark.span().end(), block.end());
            boolean misplaced = tail && i == marks.size() - 1 && gap.clauseEnd();
            Costs costs = model.costs(text, block, mark, from);
            Costs closing = misplaced ? costs.closingAtMost(MISPLACED) : costs;
            Map<Integer, Path> next = new LinkedHashMap<>();
            for (Path path : paths) {
                Path here = path.stack() == Stack.EMPTY ? path : path.dearer(inside(gap));
                open(path, here, mark, costs, gap, next);
                close(here, mark, here.stack() == Stack.EMPTY ? costs : closing, gap, tail, next);
                double none = here.stack() == Stack.EMPTY ? costs.outside() : costs.inside();
                keep(next, here.then(Action.NONE, here.stack(), none));
            }
            paths = best(next);
            from = mark.span().end();
        }
        Gap last = Gap.of(text, new Span(from, block.end()));
        double lost = last.attribution() ? LOST_AT_ATTRIBUTION : LOST_MARK;
        return paths.stream()
                .min(Comparator.comparingDouble(path -> path.cost() + leftOpen(path.stack(), goesOn, lost)))
                .map(path -> path.decisions(marks))
                .orElse(List.of());
    }

    /** One mark that is made to open, at the start: nothing is left to decide. */
    private static boolean isMereOpening(Span block, List<Mark> marks) {
        return marks.size() == 1
                && marks.get(0).shape() == Mark.Shape.OPENS
                && marks.get(0).span().start() == block.start();
    }

    private static double leftOpen(int stack, boolean goesOn, double lost) {
        return stack == Stack.EMPTY ? 0 : (goesOn ? GOES_ON : lost) + (Stack.depth(stack) - 1) * LOST_MARK;
    }

    private static double inside(Gap gap) {
        return (gap.attribution() ? ATTRIBUTION_INSIDE : 0) + (gap.units() > MANY_UNITS ? VERY_LONG : 0);
    }

    private void open(Path before, Path here, Mark mark, Costs costs, Gap gap, Map<Integer, Path> next) {
        int stack = here.stack();
        if (stack == Stack.EMPTY) {
            boolean usual = (mark.style() == Style.SINGLE) == style.singles();
            double cost = costs.open() + (usual ? 0 : OTHER_THAN_HOUSE);
            keep(next, here.then(Action.OPEN, Stack.push(stack, mark.style()), cost));
            return;
        }
        int fitting = Stack.from(stack, mark.style());
        if (Stack.depth(stack) < Stack.DEEPEST) {
            double cost = costs.open() + nested(fitting, mark);
            keep(next, here.then(Action.OPEN, Stack.push(stack, mark.style()), cost));
        }
        double again = costs.open() + (gap.attribution() ? LOST_AT_ATTRIBUTION : LOST_MARK);
        keep(next, before.then(Action.OPEN_AGAIN, Stack.push(Stack.EMPTY, mark.style()), again));
    }

    private static double nested(int fitting, Mark mark) {
        if (fitting == Stack.EMPTY) {
            return NESTED_OTHER;
        }
        return Stack.top(fitting) == mark.style() ? NESTED_SAME : NESTED_SIMILAR;
    }

    private void close(Path here, Mark mark, Costs costs, Gap gap, boolean tail, Map<Integer, Path> next) {
        int stack = here.stack();
        if (stack == Stack.EMPTY) {
            double lost = tail || gap.introduces() ? LOST_AT_ATTRIBUTION : LOST_MARK;
            keep(next, here.then(Action.CLOSE_UNOPENED, stack, costs.close() + lost));
            return;
        }
        double cost = costs.close() + (gap.units() == 0 ? EMPTY : 0);
        int matching = Stack.from(stack, mark.style());
        if (matching == stack) {
            double pair = style.pairing(Stack.top(stack), mark.style());
            keep(next, here.then(Action.CLOSE, Stack.pop(stack), cost + pair));
        } else {
            int left = matching == Stack.EMPTY ? Stack.EMPTY : Stack.pop(matching);
            keep(next, here.then(Action.CLOSE, left, cost + MISMATCH));
        }
    }

    private static void keep(Map<Integer, Path> paths, Path path) {
        paths.merge(path.stack(), path, (old, other) -> other.cost() < old.cost() ? other : old);
    }

    private static List<Path> best(Map<Integer, Path> paths) {
        List<Path> all = new ArrayList<>(paths.values());
        all.sort(Comparator.comparingDouble(Path::cost));
        return all.size() > BEAM ? List.copyOf(all.subList(0, BEAM)) : all;
    }
}
