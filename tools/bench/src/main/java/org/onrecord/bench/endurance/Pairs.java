package org.onrecord.bench.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two runs at once that write the same sheet and briefing. */
final class Pairs {
    private Pairs() {}

    static Outcome run(int pairs, Random random) throws IOException {
        List<String> losses = new ArrayList<>();
        try (Desk desk = new Desk(random)) {
            desk.run();
            for (int pair = 1; pair <= pairs; pair++) {
                desk.changePage();
                desk.save(desk.edit(), random.nextBoolean());
                Process one = desk.start("rules");
                Process other = desk.start("rules");
                for (Process process : List.of(one, other)) {
                    if (Waiting.until(process) != 0) {
                        losses.add("pair " + pair + ": "
                                + Files.readString(desk.folder().resolve("said")));
                    }
                }
                for (String loss : desk.losses()) {
                    losses.add("pair " + pair + ": " + loss);
                }
                for (String part : desk.parts()) {
                    losses.add("pair " + pair + ": " + part + " is left");
                }
                desk.tidy();
            }
        }
        return new Outcome(pairs + " pairs of runs at once: " + losses.size() + " lost or failed", losses);
    }
}
