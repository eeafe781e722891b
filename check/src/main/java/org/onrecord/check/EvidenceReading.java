package org.onrecord.check;

import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Links;
import org.onrecord.sheet.Facts;

/** Compares how sure a sheet is of a statement, by which rule and with which doubts, with what comes out now. */
final class EvidenceReading {
    private final Report report;

    EvidenceReading(Report report) {
        this.report = report;
    }

    /** Compares the evidence of one statement. */
    void compare(int line, String name, Facts was, Facts is) {
        compare(line, name + ": how it was found", was.found(), is.found());
        compare(line, name + ": how it was attributed", was.attributed(), is.attributed());
        report.differ(line, "evidence", name + ": its links", shown(was.links()), shown(is.links()));
    }

    private void compare(int line, String what, Evidence was, Evidence is) {
        if (!was.equals(is)) {
            report.differ(line, "evidence", what, shown(was), shown(is));
        }
    }

    private static String shown(Optional<Links> links) {
        return links.map(each -> "[region " + each.region()
                        + each.cue().map(cue -> ", cue " + cue).orElse("") + ", boundary " + each.boundary()
                        + ", speaker " + each.speaker() + "]")
                .orElse("nothing");
    }

    private static String shown(Evidence evidence) {
        String warnings = evidence.warnings().stream()
                .map(warning -> ", " + warning.code() + ": " + warning.seen() + "; " + warning.assumed())
                .collect(Collectors.joining());
        return "[" + evidence.rule() + ", " + evidence.confidence() + warnings + "]";
    }
}
