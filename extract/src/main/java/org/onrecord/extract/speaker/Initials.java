package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of three to six words in a text, by the first letters of their words; read once for the text. */
final class Initials {
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private final String text;
    private final Map<String, Place> places = new HashMap<>();

    /** Where a name stands first, and whether the text has another with the same letters. */
    private record Place(int start, int end, boolean several) {}

    Initials(String text) {
        this.text = text;
        CapitalisedWords words = new CapitalisedWords(text);
        for (int start = 0; start < text.length(); start++) {
            if (words.opensAt(start)) {
                read(words, start);
            }
        }
    }

    /** The one name whose words begin with {@code letters}; nothing where there are two. */
    Optional<String> name(String letters) {
        return Optional.ofNullable(places.get(letters))
                .filter(place -> !place.several())
                .map(place -> printed(place.start(), place.end()));
    }

    private void read(CapitalisedWords words, int start) {
        StringBuilder letters = new StringBuilder();
        int word = start;
        for (int count = 1; count <= MOST && word >= 0; count++) {
            letters.appendCodePoint(text.codePointAt(word));
            int end = words.lastEnd(word);
            if (count >= FEWEST && end >= 0 && words.standAlone(start, end)) {
                places.merge(letters.toString(), new Place(start, end, false), this::both);
            }
            word = words.next(word);
        }
    }

    private Place both(Place known, Place other) {
        boolean same =
                known.several() || printed(known.start(), known.end()).equals(printed(other.start(), other.end()));
        return same ? known : new Place(known.start(), known.end(), true);
    }

    private String printed(int start, int end) {
        return text.substring(start, end).replace('\u00a0', ' ');
    }
}
