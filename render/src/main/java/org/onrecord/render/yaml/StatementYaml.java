package org.onrecord.render.yaml;

import java.util.List;
import org.onrecord.anchor.Anchor;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.TextPositionSelector;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.SettingTie;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;

/** Writes one statement: the fields of the machine first, the review last. */
final class StatementYaml {
    private final YamlWriter out;

    StatementYaml(YamlWriter out) {
        this.out = out;
    }

    void statement(Statement statement) {
        Facts facts = statement.facts();
        out.text(YamlSchema.ID, facts.id().value());
        out.plain(YamlSchema.KIND, Spelling.of(StatementKind.of(statement)));
        out.text(YamlSchema.SOURCE, facts.source());
        out.texts(YamlSchema.SPEAKERS, facts.speakers());
        out.plain(YamlSchema.POLARITY, Spelling.of(facts.polarity()));
        if (facts.modality() != Modality.PLAIN) {
            out.plain(YamlSchema.MODALITY, Spelling.of(facts.modality()));
        }
        out.list(YamlSchema.PARTS, facts.parts(), this::part);
        out.list(YamlSchema.MENTIONS, facts.mentions(), this::excerpt);
        facts.cue().ifPresent(cue -> out.mapping(YamlSchema.CUE, () -> excerpt(cue)));
        out.list(YamlSchema.SETTING, facts.setting(), this::detail);
        out.list(YamlSchema.HOPS, facts.hops(), this::hop);
        evidence(YamlSchema.FOUND, facts.found());
        evidence(YamlSchema.ATTRIBUTED, facts.attributed());
        facts.links().ifPresent(links -> out.mapping(YamlSchema.LINKS, () -> links(links)));
        out.mapping(YamlSchema.REVIEW, () -> review(statement.review()));
    }

    private void part(Part part) {
        Anchor anchor = part.anchor();
        out.plain(YamlSchema.KIND, Spelling.of(part.kind()));
        out.words(YamlSchema.WORDS, anchor.exact());
        out.text(YamlSchema.PREFIX, anchor.quote().prefix());
        out.text(YamlSchema.SUFFIX, anchor.quote().suffix());
        position(out, anchor.position());
        range(out, YamlSchema.BYTES, anchor.data().start(), anchor.data().end());
        out.plain(YamlSchema.LINE, Integer.toString(anchor.line()));
        if (anchor.page() > 0) {
            out.plain(YamlSchema.PAGE, Integer.toString(anchor.page()));
        }
    }

    private void excerpt(Excerpt excerpt) {
        out.text(YamlSchema.WORDS, excerpt.words());
        position(out, excerpt.position());
    }

    private void detail(Detail detail) {
        out.plain(YamlSchema.KIND, Spelling.of(detail.kind()));
        out.text(YamlSchema.WORDS, detail.printed().words());
        if (detail.tie() != SettingTie.OWN) {
            out.plain(YamlSchema.TIE, Spelling.of(detail.tie()));
        }
        detail.reading().ifPresent(reading -> out.text(YamlSchema.READING, reading));
        position(out, detail.printed().position());
    }

    private void hop(Relay hop) {
        out.plain(YamlSchema.KIND, Spelling.of(hop.kind()));
        out.text(YamlSchema.WORDS, hop.printed().words());
        position(out, hop.printed().position());
    }

    private void links(Links links) {
        out.plain(YamlSchema.REGION, Spelling.of(links.region()));
        links.cue().ifPresent(cue -> out.plain(YamlSchema.CUE, Spelling.of(cue)));
        out.plain(YamlSchema.BOUNDARY, Spelling.of(links.boundary()));
        out.plain(YamlSchema.SPEAKER, Spelling.of(links.speaker()));
    }

    private void evidence(String key, Evidence evidence) {
        out.mapping(key, () -> {
            out.text(YamlSchema.RULE, evidence.rule());
            out.plain(YamlSchema.CONFIDENCE, Spelling.of(evidence.confidence()));
            warnings(out, evidence.warnings());
        });
    }

    private void review(Review review) {
        out.plain(YamlSchema.DECISION, Spelling.of(review.decision()));
        review.by().ifPresent(by -> out.text(YamlSchema.BY, by));
        review.on().ifPresent(day -> out.text(YamlSchema.ON, day.toString()));
        review.why().ifPresent(why -> out.text(YamlSchema.WHY, why));
        if (!review.corrections().isEmpty()) {
            out.mapping(YamlSchema.CORRECTIONS, () -> review.corrections().forEach(out::text));
        }
    }

    static void warnings(YamlWriter out, List<Warning> warnings) {
        out.list(YamlSchema.WARNINGS, warnings, warning -> {
            out.text(YamlSchema.CODE, warning.code());
            out.text(YamlSchema.SEEN, warning.seen());
            out.text(YamlSchema.ASSUMED, warning.assumed());
        });
    }

    static void position(YamlWriter out, TextPositionSelector position) {
        range(out, YamlSchema.POSITION, position.start(), position.end());
    }

    private static void range(YamlWriter out, String key, int start, int end) {
        out.plain(key, "{" + YamlSchema.START + ": " + start + ", " + YamlSchema.END + ": " + end + "}");
    }
}
