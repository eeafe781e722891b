package org.onrecord.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** What the extractor makes of one page now. */
final class FreshPage {
    private final SheetIndex sheet;

    /** By their words, then by where these begin. */
    private final Map<List<String>, NavigableMap<Integer, Statement>> byWords = new HashMap<>();

    /** Of the sheet of one page. */
    FreshPage(FactSheet fresh) {
        sheet = new SheetIndex(fresh);
        for (Statement statement : fresh.statements()) {
            byWords.computeIfAbsent(words(statement), words -> new TreeMap<>())
                    .putIfAbsent(start(statement), statement);
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
        NavigableMap<Integer, Statement> same = byWords.getOrDefault(words(statement), Collections.emptyNavigableMap());
        int start = start(statement) + shift;
        Map.Entry<Integer, Statement> before = same.floorEntry(start);
        Map.Entry<Integer, Statement> after = same.higherEntry(start);
        boolean behind = before == null || after != null && after.getKey() - start < start - before.getKey();
        return Optional.ofNullable(behind ? after : before).map(Map.Entry::getValue);
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
