package org.onrecord.quotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * One find: content, cue and speaker mention, all as spans of the clean text, with the rule that made it.
 *
 * @param parts what was said, in reading order, not overlapping, at least one
 * @param cue the words that signal it; a lone quotation has none
 * @param mentions words that point at the speakers; two or more where they speak jointly, none for a lone quotation
 * @param polarity whether the speaker stands behind the content
 * @param modality how firmly the page tells that it was said
 * @param setting the occasion, in reading order
 * @param hops the way of the words from the speaker to the page, in the order of transmission
 * @param evidence the rule, its confidence and its repairs
 */
public record Quotation(
        List<ContentPart> parts,
        Optional<Cue> cue,
        List<Mention> mentions,
        Polarity polarity,
        Modality modality,
        List<SettingDetail> setting,
        List<Hop> hops,
        Evidence evidence) {
    /** Checks the order of the parts and copies. */
    public Quotation {
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
        setting = List.copyOf(setting);
        hops = List.copyOf(hops);
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(evidence, "evidence");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a quotation has at least one part");
        }
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).span().start() < parts.get(i - 1).span().end()) {
                throw new IllegalArgumentException("part " + parts.get(i) + " does not follow " + parts.get(i - 1));
            }
        }
    }

    /** From the first unit of the content to the last. */
    public Span cover() {
        return parts.get(0).span().cover(parts.get(parts.size() - 1).span());
    }

    /** The same find on other evidence. */
    public Quotation withEvidence(Evidence other) {
        return new Quotation(parts, cue, mentions, polarity, modality, setting, hops, other);
    }

    /** The same find with another occasion. */
    public Quotation withSetting(List<SettingDetail> other) {
        return new Quotation(parts, cue, mentions, polarity, modality, other, hops, evidence);
    }

    /** The same find with another way of its words. */
    public Quotation withHops(List<Hop> other) {
        return new Quotation(parts, cue, mentions, polarity, modality, setting, other, evidence);
    }

    /** How much of the content stood between marks. */
    public QuotationKind kind() {
        boolean verbatim = parts.stream().anyMatch(part -> part.kind() == PartKind.VERBATIM);
        boolean reported = parts.stream().anyMatch(part -> part.kind() == PartKind.REPORTED);
        return verbatim && reported ? QuotationKind.MIXED : verbatim ? QuotationKind.DIRECT : QuotationKind.INDIRECT;
    }
}
