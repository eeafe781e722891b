package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.Mention;
import org.onrecord.text.Span;

/** Cuts the roles out of a mention: what stands before the name, and each apposition after it. */
final class RoleSpans {
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "whom", "where", "when");

    private RoleSpans() {}

    /** The roles in the whole of {@code mention}, as printed. */
    static List<Span> find(String text, Mention mention) {
        List<Span> roles = new ArrayList<>();
        add(text, mention.whole().start(), mention.span().start(), roles);
        add(text, mention.span().end(), mention.whole().end(), roles);
        return roles;
    }

    static boolean hasRole(Question question) {
        String text = question.document().document().text();
        return find(text, question.mention()).stream()
                .anyMatch(role -> Words.of(role.of(text)).stream().anyMatch(RoleSpans::personal));
    }

    private static boolean personal(String word) {
        return RoleWords.isRole(word);
    }

    private static void add(String text, int start, int end, List<Span> roles) {
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean cut = i == end || text.charAt(i) == ',' && !(i + 1 < end && Character.isDigit(text.charAt(i + 1)));
            if (cut) {
                trimmed(text, from, i, roles);
                from = i + 1;
            }
        }
    }

    private static void trimmed(String text, int start, int end, List<Span> roles) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(text.charAt(to - 1))
                && text.charAt(to - 1) != ')'
                && text.charAt(to - 1) != '.') {
            to--;
        }
        for (String link : List.of("of ", "at ", "for ", "from ", "and ")) {
            if (text.startsWith(link, from) && from + link.length() < to) {
                from += link.length();
            }
        }
        if (from >= to) {
            return;
        }
        List<String> words = Words.lower(text.substring(from, to));
        boolean title = words.size() == 1
                && Set.of("mr", "mrs", "ms", "mr.", "mrs.", "ms.", "the", "and", "dr.", "dr")
                        .contains(words.get(0));
        boolean plain = words.isEmpty()
                || RELATIVE.contains(words.get(0))
                || title
                || words.stream().noneMatch(word -> word.length() > 1 && !word.matches("\\d+"));
        if (!plain && words.stream().anyMatch(word -> RoleWords.isRole(word) || RoleWords.isOrganisation(word))) {
            roles.add(new Span(from, to));
        }
    }
}
