package org.onrecord.bench.endurance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hand edits, changes of the page and runs in any order, on one sheet after the other. */
final class Steps {
    /** A sheet keeps all reviews of what is gone; so one that is worked on for ever becomes ever slower. */
    private static final int OF_ONE_SHEET = 200;

    private final Random random;
    private final List<String> losses = new ArrayList<>();
    private int edits;
    private int changes;
    private int runs;
    private int reviews;

    private Steps(Random random) {
        this.random = random;
    }

    static Outcome take(int steps, Random random) throws IOException {
        Steps all = new Steps(random);
        for (int first = 0; first < steps && all.losses.isEmpty(); first += OF_ONE_SHEET) {
            all.take(first, Math.min(steps, first + OF_ONE_SHEET));
        }
        String figures = steps + " steps: " + all.edits + " edits by hand, " + all.changes + " changes of the page, "
                + all.runs + " runs; " + all.reviews + " reviews to be kept, " + all.losses.size() + " lost";
        return new Outcome(figures, all.losses);
    }

    private void take(int first, int end) throws IOException {
        try (Desk desk = new Desk(random)) {
            run(desk, first);
            for (int step = first; step < end && losses.isEmpty(); step++) {
                int kind = random.nextInt(10);
                if (kind < 4) {
                    edits++;
                    desk.save(desk.edit(), random.nextBoolean());
                } else if (kind < 7) {
                    changes++;
                    desk.changePage();
                } else {
                    runs++;
                    run(desk, step);
                }
            }
            run(desk, end);
            reviews += desk.ledger().size();
        }
    }

    private void run(Desk desk, int step) throws IOException {
        String said = desk.run();
        if (!said.isEmpty()) {
            losses.add("step " + step + ": " + said);
        }
        for (String loss : desk.losses()) {
            losses.add("step " + step + ": " + loss);
        }
    }
}
