package org.onrecord.bench.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** An editor's saves while a run writes its sheet: between its reading of the old one and its rename. */
final class Saves {
    private Saves() {}

    static Outcome make(int saves, Random random) throws IOException {
        int taken = 0;
        int after = 0;
        List<String> losses = new ArrayList<>();
        try (Desk desk = new Desk(random)) {
            desk.run();
            for (int i = 0; i < saves; i++) {
                desk.changePage();
                desk.save(desk.edit(), true);
                String saved = desk.edit();
                Editor editor = new Editor(desk, saved, random.nextBoolean());
                String said = desk.run();
                editor.finish();
                if (Files.readString(desk.sheet()).equals(saved)) {
                    after++;
                } else {
                    taken++;
                }
                if (!said.isEmpty()) {
                    losses.add("save " + i + ": " + said);
                }
                for (String loss : desk.losses()) {
                    losses.add("save " + i + ": " + loss);
                }
                desk.tidy();
            }
        }
        return new Outcome(
                saves + " saves while a sheet was written: " + taken + " taken in, " + after
                        + " came after it and stand; " + losses.size() + " lost",
                losses);
    }

    /** Saves once, as soon as the run has begun to write. */
    private static final class Editor {
        private final AtomicBoolean over = new AtomicBoolean();
        private final Thread thread;

        Editor(Desk desk, String text, boolean inPlace) {
            thread = new Thread(() -> {
                try {
                    while (desk.parts().isEmpty() && !over.get()) {
                        Thread.onSpinWait();
                    }
                    desk.save(text, inPlace);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            thread.start();
        }

        void finish() throws IOException {
            over.set(true);
            Waiting.until(thread);
        }
    }
}
