package org.onrecord.render.yaml;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;

/** What the reader says of a sheet that it refuses; nothing where it reads it. */
final class Refusals {
    private Refusals() {}

    static List<String> of(String yaml) {
        try {
            Yaml.read(yaml);
            return List.of();
        } catch (InputException e) {
            return e.diagnostics().stream().map(Diagnostic::toString).toList();
        }
    }
}
