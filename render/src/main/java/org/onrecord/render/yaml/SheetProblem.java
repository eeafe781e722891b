package org.onrecord.render.yaml;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.text.Position;

/** Something in a sheet that cannot be read; the reader adds the file's name on the way out. */
final class SheetProblem extends RuntimeException {
    private final transient List<Finding> findings;

    /** One reason and its place. */
    record Finding(Position position, String code, String message) {
        Diagnostic in(String file) {
            return Diagnostic.error(code, message, file).at(position);
        }
    }

    SheetProblem(Position position, String code, String message) {
        this(List.of(new Finding(position, code, message)));
    }

    SheetProblem(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
