package org.onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a check has to leave out of a sheet, said in one line. */
public final class Unchecked {
    private Unchecked() {}

    /**
     * The line about {@code sheet}; nothing where everything could be compared.
     *
     * @param found what was found about it
     */
    public static Optional<String> of(SheetIndex sheet, List<Discrepancy> found) {
        List<String> left = new ArrayList<>();
        int gone = sheet.sheet().gone().size();
        if (gone > 0) {
            left.add("what stands under \"gone\" (statements: " + gone + ") and who is named there alone");
        }
        long old = sheet.sheet().statements().stream()
                .filter(statement -> statement.facts().links().isEmpty())
                .count();
        if (old > 0) {
            left.add(
                    "confidence, warnings, modality, ties and hops of statements without links, as in sheets of version"
                            + " 1 (statements: " + old + ")");
        }
        long changed =
                found.stream().filter(each -> SourceCheck.isOther(each.code())).count();
        if (changed > 0) {
            left.add("confidence, warnings, modality and hops in pages that have changed (pages: " + changed + ")");
        }
        return left.isEmpty() ? Optional.empty() : Optional.of("Not checked: " + String.join("; ", left) + ".");
    }
}
