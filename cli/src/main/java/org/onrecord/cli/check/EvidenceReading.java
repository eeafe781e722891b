package org.onrecord.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Links;
import org.onrecord.sheet.Facts;

/** Compares how sure a sheet is of a statement, by which rule and with which doubts, with what comes out now. */
final class EvidenceReading {
    /** A tagger's numbers may differ by less on another machine; a guess. */
    private static final double TOLERANCE = 0.05;

    private final Report report;

    EvidenceReading(Report report) {
        this.report = report;
    }

    /** Compares the evidence of one statement. */
    void compare(int line, String name, Facts was, Facts is) {
        compare(line, name + ": how it was found", was.found(), is.found());
        compare(line, name + ": how it was attributed", was.attributed(), is.attributed());
        List<Double> before = was.links().map(EvidenceReading::numbers).orElse(List.of());
        List<Double> now = is.links().map(EvidenceReading::numbers).orElse(List.of());
        if (!isNear(before, now)) {
            report.differ(line, "evidence", name + ": its links", before.toString(), now.toString());
        }
    }

    private void compare(int line, String what, Evidence was, Evidence is) {
        boolean same = was.rule().equals(is.rule()) && was.warnings().equals(is.warnings());
        if (!same || !isNear(List.of(was.confidence()), List.of(is.confidence()))) {
            report.differ(line, "evidence", what, shown(was), shown(is));
        }
    }

    private static boolean isNear(List<Double> was, List<Double> is) {
        boolean near = was.size() == is.size();
        for (int i = 0; near && i < was.size(); i++) {
            near = Math.abs(was.get(i) - is.get(i)) <= TOLERANCE;
        }
        return near;
    }

    private static List<Double> numbers(Links links) {
        List<Double> numbers = new ArrayList<>(List.of(links.region(), links.boundary(), links.speaker()));
        links.cue().ifPresent(numbers::add);
        return numbers;
    }

    private static String shown(Evidence evidence) {
        String warnings = evidence.warnings().stream()
                .map(warning -> ", " + warning.code() + ": " + warning.seen() + "; " + warning.assumed())
                .collect(Collectors.joining());
        return "[" + evidence.rule() + ", " + evidence.confidence() + warnings + "]";
    }
}
