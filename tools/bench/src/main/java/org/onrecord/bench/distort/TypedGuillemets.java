package org.onrecord.bench.distort;

import java.util.List;
import java.util.random.RandomGenerator;
import org.onrecord.bench.mutation.Edit;

/** Types every double mark as {@code <<} or {@code >>}. */
record TypedGuillemets() implements Distortion {
    @Override
    public List<Edit> edits(String text, RandomGenerator chance) {
        return DoubleMarks.of(text).stream()
                .map(mark -> new Edit(mark.span(), mark.opens() ? "<<" : ">>"))
                .toList();
    }
}
