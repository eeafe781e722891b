package org.onrecord.extract.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.mark.Mark.Shape;

/** Which way the guillemets of a page point. */
enum Guillemets {
    /** As in French: {@code «…»}. */
    OUTWARDS,
    /** As in German and Danish: {@code »…«}. */
    INWARDS,
    /** One way here and the other there, or neither to be seen. */
    BOTH_WAYS;

    private static final Pattern INWARD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N},.!?…])[»›](?=[\\p{L}\\p{M}\\p{N}])");
    private static final Pattern OUTWARD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N},.!?…])[«‹](?=[\\p{L}\\p{M}\\p{N}\\s\u00a0\u202f])");

    /** The way that all the guillemets before words in {@code text} point. */
    static Guillemets of(String text) {
        Matcher inward = INWARD.matcher(text);
        Matcher outward = OUTWARD.matcher(text);
        boolean in = inward.find();
        boolean out = outward.find();
        if (in == out) {
            return BOTH_WAYS;
        }
        return in ? INWARDS : OUTWARDS;
    }

    /** What a sign does here that is made for {@code shape} in French. */
    Shape shape(Shape shape) {
        return switch (this) {
            case OUTWARDS -> shape;
            case INWARDS -> shape == Shape.OPENS ? Shape.CLOSES : Shape.OPENS;
            case BOTH_WAYS -> Shape.EITHER;
        };
    }
}
