package org.onrecord.train;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.onrecord.extract.tagger.PieceType;

/** Shows some windows of training in small letters or in capitals, so that the tagger does not lean on case alone. */
final class Recase {
    private static final double SMALL = 0.06;
    private static final double CAPITALS = 0.04;

    /** How one window's types change. */
    record Case(IntUnaryOperator change) {
        int type(int type) {
            return change.applyAsInt(type);
        }
    }

    private final Random random;
    private final double share;

    /** Changes windows by chance; {@code share} 1 for training, 0 for none. */
    Recase(Random random, double share) {
        this.random = random;
        this.share = share;
    }

    Case next() {
        double draw = random.nextDouble() / share;
        if (draw < SMALL) {
            return new Case(PieceType::small);
        }
        return draw < SMALL + CAPITALS ? new Case(PieceType::capitals) : new Case(type -> type);
    }
}
