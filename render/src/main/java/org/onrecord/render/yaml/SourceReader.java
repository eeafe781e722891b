package org.onrecord.render.yaml;

import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.TextPositionSelector;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;

/** Reads the sources and the speakers of a sheet, and the values that statements share with them. */
final class SourceReader {
    private SourceReader() {}

    static Optional<Source> source(YamlNode node, Findings findings) {
        return Fields.of(node, "a source", YamlSchema.SOURCE_KEYS, findings).flatMap(SourceReader::source);
    }

    private static Optional<Source> source(Fields fields) {
        Optional<String> id = fields.text(YamlSchema.ID);
        Optional<String> file = fields.text(YamlSchema.FILE);
        Optional<Reading> address = fields.find(YamlSchema.ADDRESS, SourceReader::reading);
        Optional<Reading> title = fields.find(YamlSchema.TITLE, SourceReader::reading);
        Optional<Reading> publisher = fields.find(YamlSchema.PUBLISHER, SourceReader::reading);
        List<Reading> authors = fields.listOrNone(YamlSchema.AUTHORS, SourceReader::reading);
        Optional<Reading> published = fields.find(YamlSchema.PUBLISHED, SourceReader::reading);
        Optional<Reading> modified = fields.find(YamlSchema.MODIFIED, SourceReader::reading);
        Optional<Reading> language = fields.find(YamlSchema.LANGUAGE, SourceReader::reading);
        Optional<Reading> dateline = fields.find(YamlSchema.DATELINE, SourceReader::reading);
        Optional<Reading> agency = fields.find(YamlSchema.AGENCY, SourceReader::reading);
        Optional<String> bytesSha256 = fields.text(YamlSchema.BYTES_SHA256);
        Optional<String> textSha256 = fields.text(YamlSchema.TEXT_SHA256);
        List<Warning> warnings = fields.listOrNone(YamlSchema.WARNINGS, StatementReader::warning);
        return fields.make(() -> new Source(
                id.orElseThrow(),
                file.orElseThrow(),
                address,
                title,
                publisher,
                authors,
                published,
                modified,
                language,
                dateline,
                agency,
                bytesSha256.orElseThrow(),
                textSha256.orElseThrow(),
                warnings));
    }

    static Optional<SpeakerProfile> speaker(YamlNode node, Findings findings) {
        return Fields.of(node, "a speaker", YamlSchema.SPEAKER_KEYS, findings).flatMap(fields -> {
            Optional<String> id = fields.text(YamlSchema.ID);
            Optional<SpeakerKind> kind = fields.get(YamlSchema.KIND, Values.constant(SpeakerKind.class));
            Optional<String> name = fields.text(YamlSchema.NAME);
            List<Description> names = fields.listOrNone(YamlSchema.NAMES, SourceReader::description);
            List<Description> roles = fields.listOrNone(YamlSchema.ROLES, SourceReader::description);
            return fields.make(
                    () -> new SpeakerProfile(id.orElseThrow(), kind.orElseThrow(), name.orElseThrow(), names, roles));
        });
    }

    private static Optional<Reading> reading(YamlNode node, Findings findings) {
        return Fields.of(node, "a reading", YamlSchema.READING_KEYS, findings).flatMap(fields -> {
            Optional<String> value = fields.text(YamlSchema.VALUE);
            Optional<String> from = fields.text(YamlSchema.FROM);
            return fields.make(() -> new Reading(value.orElseThrow(), from.orElseThrow()));
        });
    }

    private static Optional<Description> description(YamlNode node, Findings findings) {
        return Fields.of(node, "a name or role", YamlSchema.DESCRIPTION_KEYS, findings)
                .flatMap(fields -> {
                    Optional<String> source = fields.text(YamlSchema.SOURCE);
                    Optional<Excerpt> printed = printed(fields);
                    return fields.make(() -> new Description(source.orElseThrow(), printed.orElseThrow()));
                });
    }

    /** The words and the position among {@code fields}. */
    static Optional<Excerpt> printed(Fields fields) {
        Optional<String> words = fields.text(YamlSchema.WORDS);
        Optional<TextPositionSelector> position = fields.get(YamlSchema.POSITION, SourceReader::position);
        return fields.make(() -> new Excerpt(words.orElseThrow(), position.orElseThrow()));
    }

    static Optional<TextPositionSelector> position(YamlNode node, Findings findings) {
        return Fields.of(node, "a position", YamlSchema.RANGE_KEYS, findings).flatMap(fields -> {
            Optional<Integer> start = fields.count(YamlSchema.START);
            Optional<Integer> end = fields.count(YamlSchema.END);
            return fields.make(() -> new TextPositionSelector(start.orElseThrow(), end.orElseThrow()));
        });
    }
}
