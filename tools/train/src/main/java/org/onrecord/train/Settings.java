package org.onrecord.train;

import org.onrecord.extract.tagger.LabelScheme;

/**
 * How a training goes.
 *
 * @param seed of all chance
 * @param epochs rounds over the articles
 * @param roundsNow how many of them before it stops for now
 * @param rate the highest learning rate of the encoder
 * @param headRate and of the heads
 * @param layers encoder layers kept, from the first
 * @param frozenLayers of these, how many keep their matrices
 * @param batchPieces pieces of a batch, padding counted
 * @param encoder the published encoder that it begins with
 * @param scheme how spans are written as labels
 * @param secondPass whether windows are read once more for each cue, with the cue marked
 * @param patience rounds without a better dev score before it stops
 */
record Settings(
        long seed,
        int epochs,
        int roundsNow,
        float rate,
        float headRate,
        int layers,
        int frozenLayers,
        int batchPieces,
        BaseEncoder encoder,
        LabelScheme scheme,
        boolean secondPass,
        int patience) {}
