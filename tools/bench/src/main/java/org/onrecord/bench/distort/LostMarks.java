package org.onrecord.bench.distort;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.onrecord.bench.distort.DoubleMarks.DoubleMark;
import org.onrecord.bench.mutation.Edit;

/** Leaves double marks out. */
record LostMarks(Choice choice) implements Distortion {
    private static final int THREE = 3;

    /** Which marks are lost. */
    @FunctionalInterface
    interface Choice {
        /** The lost ones of {@code marks}, in order. */
        List<DoubleMark> of(List<DoubleMark> marks, RandomGenerator chance);
    }

    /** All of them. */
    static LostMarks all() {
        return new LostMarks((marks, chance) -> marks);
    }

    /** Every third; chance says whether it begins with the first, the second or the third. */
    static LostMarks everyThird() {
        return new LostMarks((marks, chance) -> {
            int first = chance.nextInt(THREE);
            return IntStream.range(0, marks.size())
                    .filter(i -> i % THREE == first)
                    .mapToObj(marks::get)
                    .toList();
        });
    }

    /** Closing ones, each with the chance {@code share}. */
    static LostMarks closing(double share) {
        return new LostMarks((marks, chance) -> marks.stream()
                .filter(mark -> !mark.opens() && chance.nextDouble() < share)
                .toList());
    }

    @Override
    public List<Edit> edits(String text, RandomGenerator chance) {
        return choice.of(DoubleMarks.of(text), chance).stream()
                .map(mark -> new Edit(mark.span(), ""))
                .toList();
    }
}
