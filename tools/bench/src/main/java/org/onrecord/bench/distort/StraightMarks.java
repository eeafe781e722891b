package org.onrecord.bench.distort;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.onrecord.bench.mutation.Edit;
import org.onrecord.text.Span;

/** Sets curly marks and apostrophes straight. */
record StraightMarks() implements Distortion {
    private static final Map<Character, String> STRAIGHT =
            Map.of('“', "\"", '”', "\"", '„', "\"", '‘', "'", '’', "'", '‚', "'");

    @Override
    public List<Edit> edits(String text, RandomGenerator chance) {
        return IntStream.range(0, text.length())
                .filter(at -> STRAIGHT.containsKey(text.charAt(at)))
                .mapToObj(at -> new Edit(new Span(at, at + 1), STRAIGHT.getOrDefault(text.charAt(at), "")))
                .toList();
    }
}
