package org.onrecord.bench.attack;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what came of an attack. */
final class Report {
    private static final int SHOWN = 1200;

    private final PrintWriter out;
    private final Workplace place;

    Report(PrintWriter out, Workplace place) {
        this.out = out;
        this.place = place;
    }

    /**
     * Prints the faults by kind, each with the shortest input of it.
     *
     * @param keep where those inputs are written
     * @param whole whether all that was seen is printed, rather than its beginning
     */
    void faults(List<Faults.Found> faults, Optional<Path> keep, boolean whole) throws IOException {
        int count = 0;
        for (Faults.Found found : faults) {
            count++;
            out.printf(Locale.ROOT, "%n%d × %s%n", found.times(), found.kind());
            out.printf(
                    Locale.ROOT,
                    "  mutant %d, %d bytes%n",
                    found.number(),
                    found.input().bytes().length);
            out.println("  seen in "
                    + found.first().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + (found.times() > found.first().size() ? " and others" : ""));
            if (keep.isPresent()) {
                Path folder = Files.createDirectories(keep.get());
                Input small = Shrinker.shrink(place, found);
                Path file = folder.resolve(String.format(
                        Locale.ROOT, "fault-%02d%s", count, small.kind().ending()));
                Files.write(file, small.bytes());
                out.printf(Locale.ROOT, "  %d bytes of it in %s%n", small.bytes().length, file);
            }
            String detail = found.detail();
            detail.substring(0, whole ? detail.length() : Math.min(SHOWN, detail.length()))
                    .lines()
                    .forEach(line -> out.println("    " + line));
            out.flush();
        }
    }

    /** Prints how much was tried, how it ended and what took longest. */
    void figures(Attack attack) {
        out.println();
        attack.tried().forEach((kind, count) -> out.printf(Locale.ROOT, "%8d %s%n", count, kind));
        out.printf(Locale.ROOT, "%nslowest, CPU-seconds of the command that took longest%n");
        for (Slowest.Slow slow : attack.slowest()) {
            out.printf(
                    Locale.ROOT,
                    "%8.2f  mutant %d, %s, %d bytes%n",
                    slow.seconds(),
                    slow.number(),
                    slow.kind(),
                    slow.bytes());
        }
        int tried = attack.tried().values().stream().mapToInt(Integer::intValue).sum();
        long faulty = attack.faults().stream().mapToLong(Faults.Found::times).sum();
        long slow = attack.faults().stream()
                .filter(found -> found.kind().endsWith(": slow"))
                .mapToLong(Faults.Found::times)
                .sum();
        long findings = attack.faults().stream()
                .filter(found -> found.kind().startsWith("check: a fresh sheet"))
                .mapToLong(Faults.Found::times)
                .sum();
        out.printf(
                Locale.ROOT,
                "%n%d mutants: %d faults of %d kinds, %d over %.0f CPU-seconds, %d fresh checks with a finding%n",
                tried,
                faulty,
                attack.faults().size(),
                slow,
                Fault.SLOW,
                findings);
        out.flush();
    }
}
