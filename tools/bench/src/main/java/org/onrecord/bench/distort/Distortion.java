package org.onrecord.bench.distort;

import java.util.List;
import java.util.random.RandomGenerator;
import org.onrecord.bench.mutation.Edit;

/** One way in which a text differs from what a newsroom would print, told as edits of it. */
interface Distortion {
    /**
     * What it changes in {@code text}, in order, not overlapping; the same for the same text and draws.
     *
     * @param chance what decides where only some places are changed
     */
    List<Edit> edits(String text, RandomGenerator chance);
}
