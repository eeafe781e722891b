package org.onrecord.render.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.HopKind;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;
import org.onrecord.sheet.StatementId;

/** Reads one statement. */
final class StatementReader {
    private static final Values.Read<StatementKind> KIND = Values.constant(StatementKind.class);
    private static final Values.Read<Polarity> POLARITY = Values.constant(Polarity.class);
    private static final Values.Read<Modality> MODALITY = Values.constant(Modality.class);
    private static final Values.Read<SettingKind> SETTING = Values.constant(SettingKind.class);
    private static final Values.Read<SettingTie> TIE = Values.constant(SettingTie.class);
    private static final Values.Read<HopKind> HOP = Values.constant(HopKind.class);

    private final ReviewReader reviews;

    /** Of a sheet that is read on {@code today}. */
    StatementReader(LocalDate today) {
        this.reviews = new ReviewReader(today);
    }

    Optional<Statement> statement(YamlNode node, Findings findings) {
        return Fields.of(node, "a statement", YamlSchema.STATEMENT_KEYS, findings)
                .flatMap(this::statement);
    }

    private Optional<Statement> statement(Fields fields) {
        Optional<StatementKind> kind = fields.get(YamlSchema.KIND, KIND);
        Optional<Facts> facts = facts(fields);
        Optional<Review> review = fields.get(YamlSchema.REVIEW, reviews::review);
        return fields.make(() -> kind.orElseThrow().of(facts.orElseThrow(), review.orElseThrow()));
    }

    private static Optional<Facts> facts(Fields fields) {
        Optional<StatementId> id = fields.get(YamlSchema.ID, StatementReader::id);
        Optional<String> source = fields.text(YamlSchema.SOURCE);
        List<Part> parts = fields.list(YamlSchema.PARTS, PartReader::part);
        List<String> speakers = fields.list(YamlSchema.SPEAKERS, Values::text);
        List<Excerpt> mentions = fields.listOrNone(YamlSchema.MENTIONS, StatementReader::excerpt);
        Optional<Excerpt> cue = fields.find(YamlSchema.CUE, StatementReader::excerpt);
        Optional<Polarity> polarity = fields.get(YamlSchema.POLARITY, POLARITY);
        Optional<Modality> modality = fields.find(YamlSchema.MODALITY, MODALITY);
        List<Detail> setting = fields.listOrNone(YamlSchema.SETTING, StatementReader::detail);
        List<Relay> hops = fields.listOrNone(YamlSchema.HOPS, StatementReader::hop);
        Optional<Evidence> found = fields.get(YamlSchema.FOUND, StatementReader::evidence);
        Optional<Evidence> attributed = fields.get(YamlSchema.ATTRIBUTED, StatementReader::evidence);
        Optional<Links> links = fields.find(YamlSchema.LINKS, StatementReader::links);
        return fields.make(() -> new Facts(
                id.orElseThrow(),
                source.orElseThrow(),
                parts,
                speakers,
                mentions,
                cue,
                polarity.orElseThrow(),
                modality.orElse(Modality.PLAIN),
                setting,
                hops,
                found.orElseThrow(),
                attributed.orElseThrow(),
                links));
    }

    private static Optional<StatementId> id(YamlNode node, Findings findings) {
        Optional<String> text = Values.text(node, findings);
        try {
            return text.map(StatementId::new);
        } catch (IllegalArgumentException e) {
            return Values.wrong(node, "the id of a statement such as \"0a1b2c3d4e5f\"", findings);
        }
    }

    private static Optional<Excerpt> excerpt(YamlNode node, Findings findings) {
        return Fields.of(node, "an excerpt", YamlSchema.EXCERPT_KEYS, findings).flatMap(SourceReader::printed);
    }

    private static Optional<Detail> detail(YamlNode node, Findings findings) {
        return Fields.of(node, "a detail of the setting", YamlSchema.DETAIL_KEYS, findings)
                .flatMap(fields -> {
                    Optional<SettingKind> kind = fields.get(YamlSchema.KIND, SETTING);
                    Optional<Excerpt> printed = SourceReader.printed(fields);
                    Optional<SettingTie> tie = fields.find(YamlSchema.TIE, TIE);
                    Optional<String> reading = fields.findText(YamlSchema.READING);
                    return fields.make(() ->
                            new Detail(kind.orElseThrow(), printed.orElseThrow(), tie.orElse(SettingTie.OWN), reading));
                });
    }

    private static Optional<Relay> hop(YamlNode node, Findings findings) {
        return Fields.of(node, "a hop", YamlSchema.HOP_KEYS, findings).flatMap(fields -> {
            Optional<HopKind> kind = fields.get(YamlSchema.KIND, HOP);
            Optional<Excerpt> printed = SourceReader.printed(fields);
            return fields.make(() -> new Relay(kind.orElseThrow(), printed.orElseThrow()));
        });
    }

    private static Optional<Links> links(YamlNode node, Findings findings) {
        return Fields.of(node, "the confidence of the links", YamlSchema.LINKS_KEYS, findings)
                .flatMap(fields -> {
                    Optional<Double> region = fields.get(YamlSchema.REGION, Values::fraction);
                    Optional<Double> cue = fields.find(YamlSchema.CUE, Values::fraction);
                    Optional<Double> boundary = fields.get(YamlSchema.BOUNDARY, Values::fraction);
                    Optional<Double> speaker = fields.get(YamlSchema.SPEAKER, Values::fraction);
                    return fields.make(
                            () -> new Links(region.orElseThrow(), cue, boundary.orElseThrow(), speaker.orElseThrow()));
                });
    }

    private static Optional<Evidence> evidence(YamlNode node, Findings findings) {
        return Fields.of(node, "evidence", YamlSchema.EVIDENCE_KEYS, findings).flatMap(fields -> {
            Optional<String> rule = fields.text(YamlSchema.RULE);
            Optional<Double> confidence = fields.get(YamlSchema.CONFIDENCE, Values::fraction);
            List<Warning> warnings = fields.listOrNone(YamlSchema.WARNINGS, StatementReader::warning);
            return fields.make(() -> new Evidence(rule.orElseThrow(), confidence.orElseThrow(), warnings));
        });
    }

    static Optional<Warning> warning(YamlNode node, Findings findings) {
        return Fields.of(node, "a warning", YamlSchema.WARNING_KEYS, findings).flatMap(fields -> {
            Optional<String> code = fields.text(YamlSchema.CODE);
            Optional<String> seen = fields.text(YamlSchema.SEEN);
            Optional<String> assumed = fields.text(YamlSchema.ASSUMED);
            return fields.make(() -> new Warning(code.orElseThrow(), seen.orElseThrow(), assumed.orElseThrow()));
        });
    }
}
