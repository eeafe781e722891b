package org.onrecord.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** What the extractor makes of one page now. */
final class FreshPage {
    private final SheetIndex sheet;
    private final Map<List<String>, List<Statement>> byWords = new HashMap<>();

    /** Of the sheet of one page. */
    FreshPage(FactSheet fresh) {
        sheet = new SheetIndex(fresh);
        for (Statement statement : fresh.statements()) {
            byWords.computeIfAbsent(words(statement), words -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** What the page says about itself. */
    Source source() {
        return sheet.sheet().sources().get(0);
    }

    /**
     * The statement of the same words.
     *
     * @param shift code points by which they have moved
     */
    Optional<Statement> again(Statement statement, int shift) {
        int start = start(statement) + shift;
        return byWords.getOrDefault(words(statement), List.of()).stream()
                .min(Comparator.comparingInt(other -> Math.abs(start(other) - start)));
    }

    /** The speakers of {@code statement}, one of this page. */
    List<SpeakerProfile> speakers(Statement statement) {
        return sheet.speakers(statement.facts().speakers());
    }

    private static List<String> words(Statement statement) {
        return statement.facts().parts().stream().map(Part::words).toList();
    }

    private static int start(Statement statement) {
        return statement.facts().parts().get(0).anchor().position().start();
    }
}
