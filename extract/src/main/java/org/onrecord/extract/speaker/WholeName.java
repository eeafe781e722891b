package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.ComposedLetters;
import org.onrecord.text.Span;

/**
 * Where a page prints a person's whole name, though none of the mentions does: {@code Ann Lee runs the office. … Lee
 * said}. Without that place nobody could check the first name.
 */
final class WholeName {
    private WholeName() {}

    /** The first place of {@code member}'s name in {@code text}; empty where a mention says it or no place does. */
    static Optional<Span> find(CastMember member, String text) {
        String name = member.name();
        if (member.words().size() < 2 || isSaid(member.names(), member.words(), text)) {
            return Optional.empty();
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !ComposedLetters.isPartOfWord(text.codePointBefore(at));
            boolean ends = end == text.length() || !ComposedLetters.isPartOfWord(text.codePointAt(end));
            if (begins && ends) {
                return Optional.of(new Span(at, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Set<Span> names, List<String> words, String text) {
        return names.isEmpty()
                || names.stream().anyMatch(span -> Words.of(span.of(text)).containsAll(words));
    }
}
