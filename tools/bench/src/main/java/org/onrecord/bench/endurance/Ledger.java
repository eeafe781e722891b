package org.onrecord.bench.endurance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;

/** Every review that the editor has written and not overwritten since, by its reason, which no other has. */
final class Ledger {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Review review, String words) {}

    /** Notes the review of {@code statement}; forgets the one that it takes the place of. */
    void write(Review before, Statement statement) {
        before.why().ifPresent(entries::remove);
        Review review = statement.review();
        entries.put(review.why().orElseThrow(), new Entry(review, words(statement)));
    }

    /** How many reviews there are. */
    int size() {
        return entries.size();
    }

    /** The reviews that {@code sheet} holds neither on a statement with these words nor among those gone. */
    List<String> missing(FactSheet sheet) {
        Map<String, Set<Entry>> held = new HashMap<>();
        Stream.concat(sheet.statements().stream(), sheet.gone().stream())
                .filter(statement -> statement.review().why().isPresent())
                .forEach(statement -> held.computeIfAbsent(
                                statement.review().why().get(), why -> new HashSet<>())
                        .add(new Entry(statement.review(), words(statement))));
        List<String> missing = new ArrayList<>();
        entries.forEach((why, entry) -> {
            if (!held.getOrDefault(why, Set.of()).contains(entry)) {
                missing.add("the review \"" + why + "\" of “" + entry.words() + "” is lost");
            }
        });
        return missing;
    }

    private static String words(Statement statement) {
        return statement.facts().parts().stream().map(Part::words).collect(Collectors.joining(" … "));
    }
}
