package org.onrecord.render.yaml;

import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.TextPositionSelector;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;

/** Reads the sources and the speakers of a sheet, and the values that statements share with them. */
final class SourceReader {
    private SourceReader() {}

    static Source source(YamlNode node) {
        Fields fields = Fields.of(node, "a source", YamlSchema.SOURCE_KEYS);
        return fields.make(() -> new Source(
                fields.text(YamlSchema.ID),
                fields.text(YamlSchema.FILE),
                fields.find(YamlSchema.ADDRESS, SourceReader::reading),
                fields.find(YamlSchema.TITLE, SourceReader::reading),
                fields.find(YamlSchema.PUBLISHER, SourceReader::reading),
                fields.listOrNone(YamlSchema.AUTHORS, SourceReader::reading),
                fields.find(YamlSchema.PUBLISHED, SourceReader::reading),
                fields.find(YamlSchema.MODIFIED, SourceReader::reading),
                fields.find(YamlSchema.LANGUAGE, SourceReader::reading),
                fields.find(YamlSchema.DATELINE, SourceReader::reading),
                fields.find(YamlSchema.AGENCY, SourceReader::reading),
                fields.text(YamlSchema.BYTES_SHA256),
                fields.text(YamlSchema.TEXT_SHA256),
                fields.listOrNone(YamlSchema.WARNINGS, StatementReader::warning)));
    }

    static SpeakerProfile speaker(YamlNode node) {
        Fields fields = Fields.of(node, "a speaker", YamlSchema.SPEAKER_KEYS);
        return fields.make(() -> new SpeakerProfile(
                fields.text(YamlSchema.ID),
                fields.get(YamlSchema.KIND, Values.constant(SpeakerKind.class)),
                fields.text(YamlSchema.NAME),
                fields.listOrNone(YamlSchema.NAMES, SourceReader::description),
                fields.listOrNone(YamlSchema.ROLES, SourceReader::description)));
    }

    private static Reading reading(YamlNode node) {
        Fields fields = Fields.of(node, "a reading", YamlSchema.READING_KEYS);
        return new Reading(fields.text(YamlSchema.VALUE), fields.text(YamlSchema.FROM));
    }

    private static Description description(YamlNode node) {
        Fields fields = Fields.of(node, "a name or role", YamlSchema.DESCRIPTION_KEYS);
        return new Description(fields.text(YamlSchema.SOURCE), printed(fields));
    }

    /** The words and the position among {@code fields}. */
    static Excerpt printed(Fields fields) {
        return new Excerpt(fields.text(YamlSchema.WORDS), fields.get(YamlSchema.POSITION, SourceReader::position));
    }

    static TextPositionSelector position(YamlNode node) {
        Fields fields = Fields.of(node, "a position", YamlSchema.RANGE_KEYS);
        return fields.make(
                () -> new TextPositionSelector(fields.count(YamlSchema.START), fields.count(YamlSchema.END)));
    }
}
