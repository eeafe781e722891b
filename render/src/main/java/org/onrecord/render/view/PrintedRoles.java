package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.SpeakerProfile;

/** The roles of a speaker for reading: each once, and whether those of two sources may be two people's. */
final class PrintedRoles {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "a", "an", "of", "for", "to", "in", "at", "on", "by", "and", "with", "from", "s", "former", "then",
            "now", "who", "its", "his", "her", "their", "our");

    private final SpeakerProfile speaker;
    private final Map<String, Integer> numbers;

    /** Of {@code speaker}; {@code numbers} has the number of every source by its id. */
    PrintedRoles(SpeakerProfile speaker, Map<String, Integer> numbers) {
        this.speaker = speaker;
        this.numbers = numbers;
    }

    /**
     * Every role in the form that comes first, where others differ from it in case, a leading article or signs only;
     * with the numbers of its sources where the roles come from several: {@code head of the agency [2] [5]}.
     */
    List<String> lines() {
        Map<List<String>, String> words = new LinkedHashMap<>();
        Map<List<String>, Set<Integer>> places = new LinkedHashMap<>();
        for (Description role : speaker.roles()) {
            List<String> plain = plain(role);
            words.putIfAbsent(plain, role.printed().words());
            places.computeIfAbsent(plain, it -> new TreeSet<>()).add(number(role));
        }
        boolean several = speaker.roles().stream().map(this::number).distinct().count() > 1;
        List<String> lines = new ArrayList<>();
        words.forEach((plain, printed) ->
                lines.add(printed + (several ? inBrackets(places.getOrDefault(plain, Set.of())) : "")));
        return lines;
    }

    /** What an editor should look at: two sources whose roles for one name have no word in common. */
    List<String> looks() {
        Map<Integer, Set<String>> bySource = new TreeMap<>();
        for (Description role : speaker.roles()) {
            bySource.computeIfAbsent(number(role), it -> new TreeSet<>())
                    .addAll(plain(role).stream()
                            .filter(word -> !SMALL_WORDS.contains(word))
                            .toList());
        }
        Set<Integer> differing = new TreeSet<>();
        bySource.forEach((one, words) -> bySource.forEach((other, others) -> {
            if (words.stream().noneMatch(others::contains)) {
                differing.add(one);
                differing.add(other);
            }
        }));
        return speaker.kind() != SpeakerKind.PERSON || differing.size() < 2
                ? List.of()
                : List.of(
                        "roles differ between the sources" + inBrackets(differing) + ": check that this is one person");
    }

    private int number(Description role) {
        return numbers.getOrDefault(role.source(), 0);
    }

    private static String inBrackets(Set<Integer> sources) {
        return sources.stream()
                .filter(number -> number > 0)
                .map(number -> " [" + number + "]")
                .collect(Collectors.joining());
    }

    private static List<String> plain(Description role) {
        List<String> words = Arrays.stream(
                        role.printed().words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean article = words.size() > 1 && ARTICLES.contains(words.get(0));
        return article ? words.subList(1, words.size()) : words;
    }
}
