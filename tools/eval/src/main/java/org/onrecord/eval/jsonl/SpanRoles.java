package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.extract.engine.FoundBy;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.tagger.MarkedSpan;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Role;
import org.onrecord.text.Span;

/**
 * The spans of each role, unlinked, those of plans and feelings too, as systems that tag spans give them (CofeNet,
 * 2022). A span that serves two statements stands once.
 *
 * <p>What the tagger marks is kept where it is more likely so than not, or where it stands in a quotation that a rule
 * found too; what else stands in such a quotation, where nothing of it is kept. docs/model.md has the figures.
 *
 * <pre>
 * {"content": [[0, 9]], "source": [[15, 18]], "cue": [[10, 14]]}
 * </pre>
 */
final class SpanRoles {
    private static final double LIKELY = 0.5;

    private final String text;
    private final Map<Role, Set<Span>> byRules = new EnumMap<>(Role.class);

    /** None yet, in the clean text {@code text}. */
    SpanRoles(String text) {
        this.text = text;
    }

    /** Adds the {@code spans} of {@code quotation}, where a rule stands behind it. */
    void add(Quotation quotation, PrintedSpans spans) {
        if (FoundBy.of(quotation.evidence()).rule() != RuleId.TAGGER) {
            add(Role.CONTENT, spans.content());
            add(Role.SOURCE, spans.speaker());
            add(Role.CUE, spans.cue());
        }
    }

    /** Adds spans of a quotation that a rule stands behind. */
    void add(Role role, List<Span> spans) {
        byRules.computeIfAbsent(role, each -> new TreeSet<>()).addAll(spans);
    }

    /** Prints them into {@code roles}, joined with what the tagger marked. */
    void put(List<MarkedSpan> marked, GivenPlaces places, ObjectNode roles) {
        for (Role role : Role.values()) {
            places.putAll(roles, role.name().toLowerCase(Locale.ROOT), joined(role, marked));
        }
    }

    /** The spans of {@code role}, in the text's order. */
    List<Span> joined(Role role, List<MarkedSpan> marked) {
        Set<Span> rules = byRules.getOrDefault(role, Set.of());
        Set<Span> words = rules.stream().map(this::words).collect(Collectors.toCollection(HashSet::new));
        Set<Span> kept = new TreeSet<>();
        for (MarkedSpan each : marked) {
            boolean likely = each.probability() >= LIKELY || words.contains(words(each.span()));
            if (each.role() == role && likely) {
                kept.add(each.span());
            }
        }
        List<Span> alone = rules.stream()
                .filter(rule -> kept.stream().noneMatch(rule::overlaps))
                .toList();
        kept.addAll(alone);
        return List.copyOf(kept);
    }

    /** Without marks and white space at its ends. */
    private Span words(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        return new Span(start, end);
    }
}
