package org.onrecord.extract.mark;

import org.onrecord.extract.model.LinearModel;
import org.onrecord.text.Span;

/**
 * How likely each role is for a mark, from its surroundings and its shape.
 *
 * <p>Learned from articles with curly marks: made straight, they no longer show which of them open, and that is what
 * the model has to tell ({@code onrecord-bench fit-marks}).
 */
final class RoleModel {
    private static final double UNLIKELY = 7;
    private static final double STRAY = 4;
    private static final double AGAINST_SHAPE = 4;
    private static final double WITH_SHAPE = 3;
    private static final double SHAPE_ALONE = 1;
    private static final double PERHAPS_MEASURE = 1;

    private final LinearModel model;
    private final int opens;
    private final int closes;
    private final int neither;

    RoleModel() {
        model = LinearModel.read(RoleModel.class, "roles.txt");
        opens = model.classes().indexOf(MarkRole.OPEN.label());
        closes = model.classes().indexOf(MarkRole.CLOSE.label());
        neither = model.classes().indexOf(MarkRole.NONE.label());
    }

    /** The cost of each role of {@code mark}: a negative logarithm, at most {@value #UNLIKELY} by its surroundings. */
    Costs costs(String text, Span block, Mark mark, int previous) {
        double[] log = model.logProbabilities(MarkFeatures.of(text, block, mark, previous));
        double most = isBetweenBlanks(text, block, mark) ? SHAPE_ALONE : UNLIKELY;
        double open = Math.min(most, -log[opens]);
        double close = Math.min(most, -log[closes]);
        if (mark.shape() == Mark.Shape.OPENS) {
            open = Math.min(open, WITH_SHAPE);
            close += AGAINST_SHAPE;
        } else if (mark.shape() == Mark.Shape.CLOSES) {
            close = Math.min(close, WITH_SHAPE);
            open += AGAINST_SHAPE;
        }
        if (mark.style() == Mark.Style.SINGLE) {
            double none = Math.min(UNLIKELY, -log[neither]);
            return new Costs(open, close, none, none);
        }
        boolean measure = Measure.of(text, mark.span(), block) == Measure.MAYBE;
        return new Costs(open, close, STRAY, measure ? PERHAPS_MEASURE : STRAY);
    }

    /** Blanks on both sides: the surroundings tell nothing, and typists of such pages put blanks everywhere. */
    private static boolean isBetweenBlanks(String text, Span block, Mark mark) {
        char left = Neighbours.at(text, mark.span().start() - 1, block);
        char right = Neighbours.at(text, mark.span().end(), block);
        return (left == '_' || left == '^') && (right == '_' || right == '$');
    }

    /**
     * What each role costs.
     *
     * @param open that it opens
     * @param close that it closes
     * @param inside that it is no mark, where a quotation is open
     * @param outside the same, where none is
     */
    record Costs(double open, double close, double inside, double outside) {
        Costs closingAtMost(double most) {
            return new Costs(open, Math.min(close, most), inside, outside);
        }
    }
}
