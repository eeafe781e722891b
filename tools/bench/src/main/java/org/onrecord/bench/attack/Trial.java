package org.onrecord.bench.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What one input does to the product: the faults, and the longest that a command took. */
final class Trial {
    private final Workplace place;
    private final Input input;
    private final List<Fault> faults = new ArrayList<>();
    private double seconds;

    private Trial(Workplace place, Input input) {
        this.place = place;
        this.input = input;
    }

    /**
     * Tries {@code input}.
     *
     * @param number of the mutant; some tries are made on every tenth only
     */
    static Trial of(Workplace place, Input input, long number) throws IOException {
        Trial trial = new Trial(place, input);
        place.lay(input);
        try {
            if (input.kind() == InputKind.SHEET) {
                new SheetTrial(trial, input, number).run();
            } else {
                new PageTrial(trial, input, number).run();
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            trial.add(Fault.of(thrown));
        }
        return trial;
    }

    /** Runs a command and notes whether it ended as no command may. */
    Said run(String... args) {
        Said said = place.run(args);
        seconds = Math.max(seconds, said.seconds());
        Fault.of(said, input.bytes().length).ifPresent(this::add);
        return said;
    }

    /** The folder of the input. */
    Workplace place() {
        return place;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    void add(String kind, Object detail) {
        faults.add(new Fault(kind, detail.toString()));
    }

    /** What went wrong, in order. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Processor time of the command that took longest. */
    double seconds() {
        return seconds;
    }
}
