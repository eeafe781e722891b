package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.text.Span;

/**
 * Quotations of one text for tests, built of the words that they hold; words are found where they first stand.
 *
 * @param text the text
 */
public record Finds(String text) {
    /** By {@code rule}, without a mention; no cue where {@code cue} is empty. */
    public Quotation find(String rule, double confidence, String cue, String... contents) {
        List<ContentPart> parts = new ArrayList<>();
        for (String content : contents) {
            parts.add(new ContentPart(PartKind.REPORTED, span(content)));
        }
        return new Quotation(
                parts,
                cue.isEmpty() ? Optional.empty() : Optional.of(new Cue(span(cue), cue)),
                List.of(),
                Polarity.SAID,
                Modality.PLAIN,
                List.of(),
                List.of(),
                new Evidence(rule, confidence, List.of()));
    }

    /** By the tagger. */
    public Quotation tagged(double confidence, String cue, String... contents) {
        return find(RuleId.TAGGER.id(), confidence, cue, contents);
    }

    /** The same find with {@code name} for its mention, within {@code whole}. */
    Quotation by(String name, String whole, Quotation found) {
        return new Quotation(
                found.parts(),
                found.cue(),
                List.of(new Mention(span(name), span(whole), MentionKind.NAME)),
                found.polarity(),
                found.modality(),
                found.setting(),
                found.hops(),
                found.evidence());
    }

    /** The same find, said at the time of the words {@code when}. */
    Quotation on(String when, Quotation found) {
        return found.withSetting(
                List.of(new SettingDetail(SettingKind.WHEN, span(when), SettingTie.OWN, Optional.empty())));
    }

    /** The content of each find; the parts of one are joined by {@code " + "}. */
    public List<String> contents(List<Quotation> found) {
        return found.stream()
                .map(quotation -> String.join(
                        " + ",
                        quotation.parts().stream()
                                .map(part -> part.span().of(text))
                                .toList()))
                .toList();
    }

    /** The occasion of a find, in its words. */
    List<String> setting(Quotation found) {
        return found.setting().stream().map(detail -> detail.span().of(text)).toList();
    }

    /** The mentions of a find with their roles, in their words. */
    List<String> mentions(Quotation found) {
        return found.mentions().stream()
                .map(mention -> mention.whole().of(text))
                .toList();
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in \"" + text + "\"");
        }
        return new Span(start, start + words.length());
    }
}
