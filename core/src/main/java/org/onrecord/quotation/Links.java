package org.onrecord.quotation;

import java.util.Optional;

/**
 * How sure each link of a statement is, from 0 to 1, as measured on annotated articles.
 *
 * @param region that a statement stands there at all
 * @param cue that the cue is the one that signals it; a statement without a cue has none
 * @param boundary that the content starts and ends about where it does, given the region
 * @param speaker that the right words point at the speaker, given the content
 */
public record Links(double region, Optional<Double> cue, double boundary, double speaker) {
    /** Checks that each is a probability. */
    public Links {
        for (double link : new double[] {region, cue.orElse(1.0), boundary, speaker}) {
            if (!(link >= 0 && link <= 1)) {
                throw new IllegalArgumentException("confidence " + link + " lies outside of 0 to 1");
            }
        }
    }
}
