package org.onrecord.render.yaml;

import java.util.Map;
import org.onrecord.anchor.Anchor;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.TextQuoteSelector;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.HopKind;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;
import org.onrecord.sheet.StatementId;

/** Reads one statement. */
final class StatementReader {
    private StatementReader() {}

    static Statement statement(YamlNode node) {
        Fields fields = Fields.of(node, "a statement", YamlSchema.STATEMENT_KEYS);
        StatementKind kind = fields.get(YamlSchema.KIND, Values.constant(StatementKind.class));
        Facts facts = fields.make(() -> new Facts(
                new StatementId(fields.text(YamlSchema.ID)),
                fields.text(YamlSchema.SOURCE),
                fields.list(YamlSchema.PARTS, StatementReader::part),
                fields.list(YamlSchema.SPEAKERS, Values::text),
                fields.listOrNone(YamlSchema.MENTIONS, StatementReader::excerpt),
                fields.find(YamlSchema.CUE, StatementReader::excerpt),
                fields.get(YamlSchema.POLARITY, Values.constant(Polarity.class)),
                fields.find(YamlSchema.MODALITY, Values.constant(Modality.class))
                        .orElse(Modality.PLAIN),
                fields.listOrNone(YamlSchema.SETTING, StatementReader::detail),
                fields.listOrNone(YamlSchema.HOPS, StatementReader::hop),
                fields.get(YamlSchema.FOUND, StatementReader::evidence),
                fields.get(YamlSchema.ATTRIBUTED, StatementReader::evidence),
                fields.find(YamlSchema.LINKS, StatementReader::links)));
        Review review = fields.get(YamlSchema.REVIEW, StatementReader::review);
        return fields.make(() -> kind.of(facts, review));
    }

    private static Part part(YamlNode node) {
        Fields fields = Fields.of(node, "a part", YamlSchema.PART_KEYS);
        TextQuoteSelector quote = new TextQuoteSelector(
                fields.text(YamlSchema.WORDS), fields.text(YamlSchema.PREFIX), fields.text(YamlSchema.SUFFIX));
        Anchor anchor = fields.make(() -> new Anchor(
                quote,
                fields.get(YamlSchema.POSITION, SourceReader::position),
                fields.get(YamlSchema.BYTES, StatementReader::bytes),
                fields.count(YamlSchema.LINE),
                fields.find(YamlSchema.PAGE, Values::count).orElse(0)));
        return new Part(fields.get(YamlSchema.KIND, Values.constant(PartKind.class)), anchor);
    }

    private static DataPositionSelector bytes(YamlNode node) {
        Fields fields = Fields.of(node, "a place in bytes", YamlSchema.RANGE_KEYS);
        return fields.make(
                () -> new DataPositionSelector(fields.count(YamlSchema.START), fields.count(YamlSchema.END)));
    }

    private static Excerpt excerpt(YamlNode node) {
        return SourceReader.printed(Fields.of(node, "an excerpt", YamlSchema.EXCERPT_KEYS));
    }

    private static Detail detail(YamlNode node) {
        Fields fields = Fields.of(node, "a detail of the setting", YamlSchema.DETAIL_KEYS);
        return new Detail(
                fields.get(YamlSchema.KIND, Values.constant(SettingKind.class)),
                SourceReader.printed(fields),
                fields.find(YamlSchema.TIE, Values.constant(SettingTie.class)).orElse(SettingTie.OWN),
                fields.findText(YamlSchema.READING));
    }

    private static Relay hop(YamlNode node) {
        Fields fields = Fields.of(node, "a hop", YamlSchema.HOP_KEYS);
        return new Relay(fields.get(YamlSchema.KIND, Values.constant(HopKind.class)), SourceReader.printed(fields));
    }

    private static Links links(YamlNode node) {
        Fields fields = Fields.of(node, "the confidence of the links", YamlSchema.LINKS_KEYS);
        return new Links(
                fields.get(YamlSchema.REGION, Values::fraction),
                fields.find(YamlSchema.CUE, Values::fraction),
                fields.get(YamlSchema.BOUNDARY, Values::fraction),
                fields.get(YamlSchema.SPEAKER, Values::fraction));
    }

    private static Evidence evidence(YamlNode node) {
        Fields fields = Fields.of(node, "evidence", YamlSchema.EVIDENCE_KEYS);
        return new Evidence(
                fields.text(YamlSchema.RULE),
                fields.get(YamlSchema.CONFIDENCE, Values::fraction),
                fields.listOrNone(YamlSchema.WARNINGS, StatementReader::warning));
    }

    static Warning warning(YamlNode node) {
        Fields fields = Fields.of(node, "a warning", YamlSchema.WARNING_KEYS);
        return new Warning(fields.text(YamlSchema.CODE), fields.text(YamlSchema.SEEN), fields.text(YamlSchema.ASSUMED));
    }

    private static Review review(YamlNode node) {
        Fields fields = Fields.of(node, "a review", YamlSchema.REVIEW_KEYS);
        return fields.make(() -> new Review(
                fields.get(YamlSchema.DECISION, Values.constant(Decision.class)),
                fields.findText(YamlSchema.BY),
                fields.find(YamlSchema.ON, Values::day),
                fields.findText(YamlSchema.WHY),
                fields.find(YamlSchema.CORRECTIONS, it -> Values.texts(it, "a list of corrections", Review.CORRECTABLE))
                        .orElse(Map.of())));
    }
}
