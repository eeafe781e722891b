package org.onrecord.extract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.sheet.Carried;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.ReviewCarrying;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Laws of sheets of many pages, some of which claim one address, have the same name, words and speakers. */
class WholeSheetTest {
    private static final List<String> WORDS =
            List.of("We will not charge a toll", "The bridge stays open", "No one was asked", "It will cost nothing");
    private static final List<String> SPEAKERS =
            List.of("Ann Lee, the mayor", "officials", "officials 2", "Bo Wu, the mayor of Riverton", "Lee");

    private static final IdentityHashMap<Draft, ExtractedPage> READ = new IdentityHashMap<>();

    /**
     * A page to be.
     *
     * @param file its name
     * @param address what it claims, or nothing
     * @param sayings numbers of words and speaker
     */
    private record Draft(String file, String address, List<int[]> sayings) {
        ExtractedPage extract() {
            StringBuilder html = new StringBuilder("<html><head><title>The bridge</title>");
            if (!address.isEmpty()) {
                html.append("<link rel=canonical href=\"https://example.org/")
                        .append(address)
                        .append("\">");
            }
            html.append("</head><body><h1>The bridge</h1>");
            for (int[] saying : sayings) {
                html.append("<p>“")
                        .append(WORDS.get(saying[0]))
                        .append(",” said ")
                        .append(SPEAKERS.get(saying[1]))
                        .append(", on Monday.</p><p>The council met again and talked for most of the evening.</p>");
            }
            byte[] bytes = html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
            return TextPages.extract(TextPages.read(file, bytes));
        }
    }

    static Stream<Random> randoms() {
        return Stream.iterate(1L, seed -> seed + 1).limit(15).map(Random::new);
    }

    private static List<Draft> drafts(Random random) {
        List<Draft> drafts = new ArrayList<>();
        int pages = 2 + random.nextInt(4);
        for (int i = 0; i < pages; i++) {
            String file = (random.nextBoolean() ? "old/" : "") + (char) ('a' + random.nextInt(4)) + ".html";
            String address = List.of("", "one", "one", "two").get(random.nextInt(4));
            if (drafts.stream().noneMatch(draft -> draft.file().equals(file))) {
                drafts.add(new Draft(file, address, sayings(random)));
            }
        }
        return drafts;
    }

    private static List<int[]> sayings(Random random) {
        List<int[]> sayings = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sayings.add(new int[] {random.nextInt(WORDS.size()), random.nextInt(SPEAKERS.size())});
        }
        return sayings;
    }

    private static FactSheet sheet(List<Draft> drafts) {
        SheetBuilder sheet = new SheetBuilder();
        drafts.forEach(draft -> sheet.add(READ.computeIfAbsent(draft, Draft::extract)));
        return sheet.build();
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void idsStandOnceAndDoNotDependOnTheOrder(Random random) {
        List<Draft> drafts = drafts(random);
        Map<String, List<String>> ids = ids(sheet(drafts));
        assertThat(ids).isNotEmpty();
        assertThat(ids.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();

        Collections.shuffle(drafts, random);
        assertThat(ids(sheet(drafts))).isEqualTo(ids);
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void anIdNeverComesToMeanAnotherFile(Random random) {
        List<Draft> drafts = drafts(random);
        Map<String, String> before = fileById(sheet(drafts));
        drafts.add(random.nextInt(drafts.size() + 1), new Draft("new/a.html", "one", sayings(random)));

        fileById(sheet(drafts))
                .forEach((id, file) ->
                        assertThat(before.getOrDefault(id, file)).as(id).isEqualTo(file));
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void aReviewStaysWithItsWordsInItsFileOrIsKept(Random random) {
        List<Draft> drafts = drafts(random);
        FactSheet sheet = reviewed(sheet(drafts));
        Map<String, String> reviews = reviews(sheet);
        for (int step = 0; step < 4; step++) {
            change(drafts, random);
            Carried carried = new ReviewCarrying().carry(sheet, sheet(drafts));
            sheet = carried.sheet();

            assertThat(reviews(sheet)).as("step " + step).isEqualTo(reviews);
            FactSheet now = sheet;
            assertThat(carried.diagnostics().stream()
                            .filter(each -> !each.code().equals("review-stands")))
                    .hasSameSizeAs(now.gone());
            assertThat(sheet.sources()).extracting(Source::id).doesNotHaveDuplicates();
            assertThat(sheet.speakers()).extracting(SpeakerProfile::id).doesNotHaveDuplicates();
            assertThat(new ReviewCarrying().carry(sheet, sheet(drafts)).sheet()).isEqualTo(sheet);
        }
    }

    private static void change(List<Draft> drafts, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(drafts, random);
            case 1 -> drafts.add(new Draft("new" + drafts.size() + "/a.html", "one", sayings(random)));
            case 2 -> drafts.remove(random.nextInt(drafts.size()));
            default -> {
                int which = random.nextInt(drafts.size());
                Draft old = drafts.get(which);
                drafts.set(which, new Draft(old.file(), old.address(), sayings(random)));
            }
        }
        if (drafts.isEmpty()) {
            drafts.add(new Draft("last.html", "two", sayings(random)));
        }
    }

    /** Every statement approved, by somebody whose name is the file and the words. */
    private static FactSheet reviewed(FactSheet sheet) {
        Map<String, String> files = files(sheet);
        Map<String, Integer> numbers = new HashMap<>();
        List<Statement> statements = sheet.statements().stream()
                .map(statement -> {
                    String place = place(files, statement);
                    String by = place + " " + numbers.merge(place, 1, Integer::sum);
                    return statement.withReview(new Review(
                            Decision.APPROVED,
                            Optional.of(by),
                            Optional.of(LocalDate.of(2026, 3, 4)),
                            Optional.empty(),
                            Map.of()));
                })
                .toList();
        return new FactSheet(sheet.sources(), sheet.speakers(), statements, sheet.gone());
    }

    /** By reviewer, the file and words that the review is at, gone ones too. */
    private static Map<String, String> reviews(FactSheet sheet) {
        Map<String, String> files = files(sheet);
        return Stream.concat(sheet.statements().stream(), sheet.gone().stream())
                .filter(statement -> statement.review().isTouched())
                .collect(toMap(statement -> statement.review().by().orElse(""), statement -> place(files, statement)));
    }

    private static String place(Map<String, String> files, Statement statement) {
        return files.get(statement.facts().source()) + ": "
                + statement.facts().parts().stream().map(Part::words).collect(Collectors.joining(" "));
    }

    private static Map<String, String> files(FactSheet sheet) {
        return sheet.sources().stream().collect(toMap(Source::id, Source::file));
    }

    private static Map<String, List<String>> ids(FactSheet sheet) {
        Map<String, String> files = files(sheet);
        Map<String, List<String>> ids = new TreeMap<>();
        for (Statement statement : sheet.statements()) {
            ids.computeIfAbsent(files.get(statement.facts().source()), file -> new ArrayList<>())
                    .add(statement.facts().id().value());
        }
        return ids;
    }

    private static Map<String, String> fileById(FactSheet sheet) {
        Map<String, String> files = files(sheet);
        return sheet.statements().stream()
                .collect(toMap(
                        statement -> statement.facts().id().value(),
                        statement -> files.getOrDefault(statement.facts().source(), "")));
    }

    @Test
    void speakersWhoseNamesLookLikeNumberedOnesHaveIdsOfTheirOwn() {
        List<Draft> drafts = List.of(
                new Draft("a.html", "", List.of(new int[] {0, 1})),
                new Draft("b.html", "", List.of(new int[] {1, 1}, new int[] {2, 2})),
                new Draft("c.html", "", List.of(new int[] {2, 2}, new int[] {1, 1})));
        Set<String> ids =
                sheet(drafts).speakers().stream().map(SpeakerProfile::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(5).contains("officials", "officials-2");
    }
}
