package org.onrecord.render.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.text.LineMap;

/**
 * What is wrong with a sheet, and what is only worth a note. The first hundred of each are kept, for nobody reads more;
 * the rest are counted.
 */
final class Findings {
    private static final int KEPT = 100;

    private final LineMap lines;
    private final Kept errors = new Kept();
    private final Kept notes = new Kept();
    private int repeated;

    /** One reason and its place, an offset of the text. */
    private record Finding(int offset, String code, String message) {}

    private static final class Kept {
        private final List<Finding> first = new ArrayList<>();
        private int count;
        private int firstLeftOut = Integer.MAX_VALUE;

        private void add(int offset, String code, Supplier<String> message) {
            if (first.size() < KEPT) {
                first.add(new Finding(offset, code, message.get()));
            } else {
                firstLeftOut = Math.min(firstLeftOut, offset);
            }
            count++;
        }

        private void addAll(Kept other) {
            other.first.forEach(finding -> add(finding.offset(), finding.code(), finding::message));
            count += other.count - other.first.size();
            firstLeftOut = Math.min(firstLeftOut, other.firstLeftOut);
        }
    }

    /** Findings about the text with these lines. */
    Findings(LineMap lines) {
        this.lines = lines;
    }

    /** Something for which the sheet is refused; {@code message} is only asked for where it is kept. */
    void error(int offset, String code, Supplier<String> message) {
        errors.add(offset, code, message);
    }

    /** Something that an editor may want to know. */
    void note(int offset, String code, Supplier<String> message) {
        notes.add(offset, code, message);
    }

    void error(SheetProblem problem) {
        error(problem.offset(), problem.code(), problem::message);
    }

    /** Something that was named as an error already stands in the way once more. */
    void again() {
        repeated++;
    }

    /** How often something stood in the way so far; goes up wherever a value could not be read. */
    int obstacles() {
        return errors.count + repeated;
    }

    boolean hasErrors() {
        return errors.count > 0;
    }

    /** Takes over what {@code other} found. */
    void addAll(Findings other) {
        errors.addAll(other.errors);
        notes.addAll(other.notes);
    }

    /** The line of {@code offset}, for messages that point at a second place. */
    int line(int offset) {
        return lines.position(offset).line();
    }

    /** The errors in the order of the file. */
    List<Diagnostic> errors(String file) {
        return diagnostics(errors, "error", file, Diagnostic::error);
    }

    /** The notes in the order of the file. */
    List<Diagnostic> notes(String file) {
        return diagnostics(notes, "note", file, Diagnostic::note);
    }

    private interface Maker {
        Diagnostic make(String code, String message, String file);
    }

    private List<Diagnostic> diagnostics(Kept kept, String what, String file, Maker maker) {
        List<Diagnostic> all = new ArrayList<>();
        kept.first.stream()
                .sorted(Comparator.comparingInt(Finding::offset))
                .forEach(finding -> all.add(
                        maker.make(finding.code(), finding.message(), file).at(lines.position(finding.offset()))));
        int more = kept.count - all.size();
        if (more > 0) {
            String message = String.format(Locale.ROOT, "and %,d more %s%s", more, what, more == 1 ? "" : "s");
            all.add(maker.make("more-" + what + "s", message, file).at(lines.position(kept.firstLeftOut)));
        }
        return all;
    }
}
