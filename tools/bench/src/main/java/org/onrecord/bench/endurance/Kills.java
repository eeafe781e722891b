package org.onrecord.bench.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.render.pdf.BriefingMark;

/** Runs that are killed: half of them at any moment, half of them while they write. */
final class Kills {
    private static final long MILLI = 1_000_000;
    private static final int WHOLE_EVERY = 10;

    private final Random random;
    private final List<String> losses = new ArrayList<>();
    private int writing;
    private int ended;

    private Kills(Random random) {
        this.random = random;
    }

    static Outcome make(int kills, Random random) throws IOException {
        return new Kills(random).make(kills);
    }

    private Outcome make(int kills) throws IOException {
        try (Desk desk = new Desk(random)) {
            long nanos = System.nanoTime();
            whole(desk, 0);
            nanos = System.nanoTime() - nanos;
            for (int kill = 1; kill <= kills && losses.isEmpty(); kill++) {
                desk.changePage();
                desk.save(desk.edit(), true);
                // The tagger unpacks its library; the rules take less time, so more of it is writing.
                Process process = desk.start(kill % WHOLE_EVERY == 1 ? "both" : "rules");
                if (random.nextBoolean()) {
                    Waiting.nanos(process, (long) (random.nextDouble() * nanos));
                } else {
                    awaitWriting(desk, process);
                }
                writing += desk.parts().isEmpty() ? 0 : 1;
                ended += process.isAlive() ? 0 : 1;
                process.destroyForcibly();
                Waiting.until(process);
                look(desk, kill);
                if (kill % WHOLE_EVERY == 0 || kill == kills) {
                    whole(desk, kill);
                }
            }
        }
        return new Outcome(
                kills + " kills: " + writing + " while a file was written, " + ended + " after the end; "
                        + losses.size() + " sheets or briefings torn, reviews lost or files left",
                losses);
    }

    private void awaitWriting(Desk desk, Process process) throws IOException {
        while (process.isAlive() && desk.parts().isEmpty()) {
            Thread.onSpinWait();
        }
        Waiting.nanos(process, random.nextInt(20) * MILLI);
    }

    private void look(Desk desk, int kill) throws IOException {
        for (String loss : desk.losses()) {
            losses.add("kill " + kill + ": " + loss);
        }
        Path briefing = desk.folder().resolve("b.pdf");
        if (Files.exists(briefing) && !BriefingMark.isUntouchedIn(briefing)) {
            losses.add("kill " + kill + ": the briefing is torn");
        }
    }

    /** A run that nobody kills: it cleans up after those that were. */
    private void whole(Desk desk, int kill) throws IOException {
        if (Waiting.until(desk.start("both")) != 0) {
            losses.add(
                    "after kill " + kill + ": " + Files.readString(desk.folder().resolve("said")));
        }
        look(desk, kill);
        for (String part : desk.parts()) {
            losses.add("after kill " + kill + ": " + part + " is left");
        }
        try (Stream<Path> left = Files.list(desk.folder().resolve("tmp"))) {
            left.filter(file -> file.getFileName().toString().startsWith("onnxruntime"))
                    .forEach(file -> losses.add("after kill " + kill + ": " + file + " is left"));
        }
        desk.tidy();
    }
}
