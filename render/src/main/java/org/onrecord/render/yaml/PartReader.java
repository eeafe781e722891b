package org.onrecord.render.yaml;

import java.util.Optional;
import org.onrecord.anchor.Anchor;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.anchor.TextPositionSelector;
import org.onrecord.anchor.TextQuoteSelector;
import org.onrecord.quotation.PartKind;
import org.onrecord.sheet.Part;

/** Reads a stretch of the words of a statement with its place. */
final class PartReader {
    private static final Values.Read<PartKind> KIND = Values.constant(PartKind.class);

    private PartReader() {}

    static Optional<Part> part(YamlNode node, Findings findings) {
        return Fields.of(node, "a part", YamlSchema.PART_KEYS, findings).flatMap(PartReader::part);
    }

    private static Optional<Part> part(Fields fields) {
        Optional<PartKind> kind = fields.get(YamlSchema.KIND, KIND);
        Optional<String> words = fields.text(YamlSchema.WORDS);
        Optional<String> prefix = fields.text(YamlSchema.PREFIX);
        Optional<String> suffix = fields.text(YamlSchema.SUFFIX);
        Optional<TextPositionSelector> position = fields.get(YamlSchema.POSITION, SourceReader::position);
        Optional<DataPositionSelector> bytes = fields.get(YamlSchema.BYTES, PartReader::bytes);
        Optional<Integer> line = fields.count(YamlSchema.LINE);
        Optional<Integer> page = fields.find(YamlSchema.PAGE, Values::count);
        return fields.make(
                fields.at(YamlSchema.LINE),
                () -> new Part(
                        kind.orElseThrow(),
                        new Anchor(
                                new TextQuoteSelector(words.orElseThrow(), prefix.orElseThrow(), suffix.orElseThrow()),
                                position.orElseThrow(),
                                bytes.orElseThrow(),
                                line.orElseThrow(),
                                page.orElse(0))));
    }

    private static Optional<DataPositionSelector> bytes(YamlNode node, Findings findings) {
        return Fields.of(node, "a place in bytes", YamlSchema.RANGE_KEYS, findings)
                .flatMap(fields -> {
                    Optional<Integer> start = fields.count(YamlSchema.START);
                    Optional<Integer> end = fields.count(YamlSchema.END);
                    return fields.make(() -> new DataPositionSelector(start.orElseThrow(), end.orElseThrow()));
                });
    }
}
