package org.onrecord.extract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.fixtures.Fixture;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Speaker;

/**
 * The machine's statements beside those of a careful editor.
 *
 * @param expected how many the editor would not do without
 * @param found how many of them the machine found, in whole or in part
 * @param whole how many of those have the right first and last words
 * @param named how many of those found go to the right speaker under the full name
 * @param wrong what names somebody who did not say it, a line each; a surname for a full name is short, not wrong
 * @param polarity what was found with another polarity, a line each
 * @param missing what was not found, a line each
 * @param more what the machine found and the editor did not list, a line each
 */
record Score(
        int expected,
        int found,
        int whole,
        int named,
        List<String> wrong,
        List<String> polarity,
        List<String> missing,
        List<String> more) {
    Score {
        wrong = List.copyOf(wrong);
        polarity = List.copyOf(polarity);
        missing = List.copyOf(missing);
        more = List.copyOf(more);
    }

    /** Of {@code extractor} over all the good pages. */
    static Score ofFixtures(Extractor extractor) {
        int expected = 0;
        int found = 0;
        int whole = 0;
        int named = 0;
        List<String> wrong = new ArrayList<>();
        List<String> polarity = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (Fixture fixture : Fixture.good()) {
            ExtractedPage extracted = extractor.extract(TextPages.of(fixture));
            List<Attribution> left = new ArrayList<>(extracted.attributions());
            for (Expected one : Expected.of(fixture)) {
                Optional<Attribution> match = match(one, extracted, left);
                match.ifPresent(left::remove);
                expected += one.optional() ? 0 : 1;
                if (match.isEmpty()) {
                    if (!one.optional()) {
                        missing.add(fixture + ": " + one);
                    }
                    continue;
                }
                String line = fixture + ": " + line(extracted, match.get());
                found += one.optional() ? 0 : 1;
                whole += !one.optional() && one.isAllOf(words(extracted, match.get())) ? 1 : 0;
                named += !one.optional() && speakers(match.get()).equals(one.speakers()) ? 1 : 0;
                if (namesSomebody(match.get()) && !fit(speakers(match.get()), one.speakers())) {
                    wrong.add(line + " — expected " + one.speakers());
                }
                if (!one.polarity()
                        .equals(match.get().quotation().polarity().name().toLowerCase(Locale.ROOT))) {
                    polarity.add(line + " — expected " + one.polarity());
                }
            }
            left.forEach(attribution -> more.add(fixture + ": " + line(extracted, attribution)));
        }
        return new Score(expected, found, whole, named, wrong, polarity, missing, more);
    }

    private static Optional<Attribution> match(Expected one, ExtractedPage extracted, List<Attribution> left) {
        Optional<Attribution> all = left.stream()
                .filter(attribution -> one.isAllOf(words(extracted, attribution)))
                .findFirst();
        return all.isPresent()
                ? all
                : left.stream()
                        .filter(attribution -> one.isIn(words(extracted, attribution)))
                        .findFirst();
    }

    private static String line(ExtractedPage extracted, Attribution attribution) {
        return StatementLine.of(extracted.document().document(), attribution);
    }

    private static String words(ExtractedPage extracted, Attribution attribution) {
        return attribution.quotation().parts().stream()
                .map(part -> extracted.document().text(part.span()))
                .collect(joining(" "));
    }

    private static Set<String> speakers(Attribution attribution) {
        return attribution.speakers().stream()
                .map(speaker -> StatementLine.speaker(speaker).toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }

    /**
     * Whether the words of each name are words of one that was expected; the words of a body may stand in any order.
     */
    private static boolean fit(Set<String> found, Set<String> expected) {
        return found.size() == expected.size()
                && found.stream()
                        .allMatch(name -> expected.stream()
                                .anyMatch(other -> nameWords(other).containsAll(nameWords(name))));
    }

    private static Set<String> nameWords(String name) {
        Set<String> words = new TreeSet<>(List.of(name.replaceAll("[()]", "").split("[\\s-]+")));
        words.removeAll(Set.of("of", "the"));
        return words;
    }

    private static boolean namesSomebody(Attribution attribution) {
        return attribution.speakers().stream().anyMatch(Speaker.Named.class::isInstance);
    }
}
