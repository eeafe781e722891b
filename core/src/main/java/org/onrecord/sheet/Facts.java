package org.onrecord.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.Polarity;

/**
 * What a quote and a claim have in common.
 *
 * @param id stable name
 * @param source id of the source
 * @param parts the words, in reading order
 * @param speakers ids of the speakers, several where they speak jointly; none where the speaker is unresolved
 * @param mentions the words of the page that point at the speakers
 * @param cue the words of the page that signal the attribution
 * @param polarity whether the speaker stands behind the words
 * @param modality how firmly the page tells that it was said
 * @param setting the occasion, in reading order
 * @param hops the way of the words from the speaker to the page, in the order of transmission
 * @param found the rule that found the statement
 * @param attributed the rule that joined it to its speakers
 * @param links how sure each link is, where that was measured
 */
public record Facts(
        StatementId id,
        String source,
        List<Part> parts,
        List<String> speakers,
        List<Excerpt> mentions,
        Optional<Excerpt> cue,
        Polarity polarity,
        Modality modality,
        List<Detail> setting,
        List<Relay> hops,
        Evidence found,
        Evidence attributed,
        Optional<Links> links) {
    /** Checks and copies. */
    public Facts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("statement " + id + " has no words");
        }
        speakers = List.copyOf(speakers);
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(modality, "modality");
        setting = List.copyOf(setting);
        hops = List.copyOf(hops);
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(attributed, "attributed");
        Objects.requireNonNull(links, "links");
    }

    /** How sure the whole is, from 0 to 1: the product of its find's and its speaker's. */
    public double confidence() {
        return found.confidence() * attributed.confidence();
    }

    /** The same facts in a sheet where the source and the speakers have other ids. */
    public Facts in(String newSource, List<String> newSpeakers) {
        return with(id, newSource, newSpeakers);
    }

    /** The same facts under another id. */
    public Facts withId(StatementId newId) {
        return with(newId, source, speakers);
    }

    private Facts with(StatementId newId, String newSource, List<String> newSpeakers) {
        return new Facts(
                newId,
                newSource,
                parts,
                newSpeakers,
                mentions,
                cue,
                polarity,
                modality,
                setting,
                hops,
                found,
                attributed,
                links);
    }
}
