package org.onrecord.bench.fit;

/**
 * How a model is fitted.
 *
 * @param l2 regularisation: half of this times the square of each weight is taken off the log likelihood of all
 *     examples
 * @param rarest a feature that is seen less often gets no weight
 * @param smallest a feature whose weights are all nearer to zero is left out
 * @param rounds steps over all examples
 * @param rate the learning rate of the first round; it falls to zero in a straight line
 */
public record TrainerOptions(double l2, int rarest, double smallest, int rounds, double rate) {
    private static final int ROUNDS = 500;
    private static final double RATE = 0.05;

    /** Checks. */
    public TrainerOptions {
        if (l2 < 0 || rounds < 0 || rate <= 0) {
            throw new IllegalArgumentException("l2 " + l2 + ", rounds " + rounds + ", rate " + rate
                    + ": l2 and rounds must not be negative, and the rate must be above zero");
        }
    }

    /**
     * With 500 rounds from a rate of 0.05. With 2,000 rounds {@code fit-marks} and {@code fit-speech} change one answer
     * in 160 at most on the articles of PolNeAR that they hold out.
     */
    public TrainerOptions(double l2, int rarest, double smallest) {
        this(l2, rarest, smallest, ROUNDS, RATE);
    }
}
