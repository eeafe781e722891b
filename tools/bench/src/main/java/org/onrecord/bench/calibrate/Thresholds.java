package org.onrecord.bench.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is left, and how much of it is right, when only statements of at least some confidence are kept. */
final class Thresholds {
    private static final double[] CANDIDATES = {0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94};
    private static final List<String> KINDS = List.of("DIRECT", "MIXED", "INDIRECT");

    private record Sure(Outcome outcome, double confidence) {}

    private final List<Sure> all = new ArrayList<>();

    void add(Outcome outcome, double confidence) {
        all.add(new Sure(outcome, confidence));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("threshold: kept, precision; kept of direct, mixed, indirect with their precision");
        for (double threshold : CANDIDATES) {
            StringBuilder line =
                    new StringBuilder(String.format(Locale.ROOT, "  %.2f: %s", threshold, share("", threshold)));
            KINDS.forEach(kind -> line.append("; ").append(share(kind, threshold)));
            lines.add(line.toString());
        }
        return lines;
    }

    private String share(String kind, double threshold) {
        List<Sure> of = all.stream()
                .filter(each -> kind.isEmpty() || each.outcome().kind().equals(kind))
                .toList();
        List<Sure> kept =
                of.stream().filter(each -> each.confidence() >= threshold).toList();
        long right = kept.stream().filter(each -> each.outcome().isRight()).count();
        return String.format(
                Locale.ROOT,
                "%s%.2f P %.3f",
                kind.isEmpty() ? "" : kind.charAt(0) + " ",
                of.isEmpty() ? 0 : (double) kept.size() / of.size(),
                kept.isEmpty() ? 0 : (double) right / kept.size());
    }
}
