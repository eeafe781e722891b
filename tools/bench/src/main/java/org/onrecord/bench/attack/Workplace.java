package org.onrecord.bench.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.bench.speed.ProcessorTime;
import org.onrecord.command.CommandLineTool;
import org.onrecord.extract.clock.PageClock;

/** A folder of its own for one thread, in which the commands run as a user runs them, in this same program. */
final class Workplace implements AutoCloseable {
    private static final CommandLineTool TOOL = CommandLineTool.installed();
    private static final double THOUSAND = 1000;

    private final Path folder;

    Workplace() throws IOException {
        folder = Files.createTempDirectory("onrecord-attack");
    }

    /** Empties the folder and puts {@code input} there, with what lies beside it. */
    void lay(Input input) throws IOException {
        empty();
        put(input);
        for (Input other : input.beside()) {
            put(other);
        }
    }

    /** Puts {@code input} into the folder. */
    void put(Input input) throws IOException {
        Files.write(folder.resolve(input.name()), input.bytes());
    }

    /** Runs a command in the folder. */
    Said run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessorTime time = new ProcessorTime();
        Duration pages = PageClock.spentHere();
        int code = TOOL.run(new ByteArrayInputStream(new byte[0]), out, err, folder, args);
        double seconds = PageClock.spentHere().minus(pages).toMillis() / THOUSAND;
        return new Said(List.of(args), code, out.toByteArray(), err.toString(UTF_8), time.seconds() + seconds);
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        empty();
        Files.delete(folder);
    }
}
